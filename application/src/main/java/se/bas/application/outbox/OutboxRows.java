package se.bas.application.outbox;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.MessageEvent;
import se.bas.domain.outbox.MessageId;
import se.bas.domain.outbox.MessageText;
import se.bas.domain.outbox.Standing;

/** What the sender reads of one message of the agency it acts for: the rows it may see are that agency's alone. */
@Part
class OutboxRows {
    private final EntityManager database;

    @Inject
    OutboxRows(EntityManager database) {
        this.database = database;
    }

    /**
     * A message that may be due.
     *
     * @param no of its last step; 0 when there is none
     * @param attempts how often it was tried to hand it over
     */
    record Waiting(
            ParticipantId participant,
            CaseFileId file,
            Channel channel,
            String address,
            MessageText text,
            int no,
            int attempts,
            Standing standing) {}

    boolean inFile(CaseFileId file, MessageId message) {
        return !database.createNativeQuery("select id from message where collaboration_id = acting('collaboration')"
                        + " and owner_agency_id = acting('agency') and case_file_id = ?1 and id = ?2")
                .setParameter(1, file.value())
                .setParameter(2, message.value())
                .getResultList()
                .isEmpty();
    }

    /** Waits until nobody else is about to do something with it. */
    void queue(MessageId message) {
        database.createNativeQuery("select cast(queue_for_message(?1) as text)")
                .setParameter(1, message.value())
                .getSingleResult();
    }

    /** As it stands, once nobody else is about to do something with it; empty when the agency has no such message. */
    Optional<Waiting> alone(MessageId message) {
        queue(message);
        List<?> rows =
                database.createNativeQuery("""
                        select m.participant_id, m.case_file_id, m.channel, w.address, m.sender, m.subject, m.body,
                               coalesce(l.no, 0), l.kind, coalesce(l.again_at, m.not_before), m.worthless_from,
                               (select count(*) from message_step s where s.collaboration_id = m.collaboration_id
                                   and s.message_id = m.id and s.kind = 'SENDING'),
                               w.kind = 'AGREED' and w.id = (
                                 select n.id from message_wish n where n.collaboration_id = m.collaboration_id
                                    and n.owner_agency_id = m.owner_agency_id and n.participant_id = m.participant_id
                                    and n.channel = m.channel order by n.made_at desc, n.id desc limit 1),
                               known_deceased(m.owner_agency_id, m.participant_id),
                               coalesce((select bool_or(i.protection <> 'NONE') from identity i
                                  where i.collaboration_id = m.collaboration_id and i.owner_agency_id = m.owner_agency_id
                                    and i.participant_id = m.participant_id), true)
                          from message m
                          join message_wish w on w.collaboration_id = m.collaboration_id and w.id = m.wish_id
                          left join lateral (
                            select s.no, s.kind, s.again_at from message_step s
                             where s.collaboration_id = m.collaboration_id and s.message_id = m.id
                             order by s.no desc limit 1) l on true
                         where m.collaboration_id = acting('collaboration') and m.owner_agency_id = acting('agency')
                           and m.id = ?1
                        """).setParameter(1, message.value()).getResultList();
        return rows.stream().map(Row::new).map(OutboxRows::waiting).findFirst();
    }

    private static Waiting waiting(Row row) {
        String kind = row.textOrNull(8);
        return new Waiting(
                new ParticipantId(row.id(0)),
                new CaseFileId(row.id(1)),
                Channel.valueOf(row.text(2)),
                row.text(3),
                new MessageText(row.text(4), row.text(5), row.text(6)),
                row.number(7),
                row.number(11),
                new Standing(
                        kind == null ? null : MessageEvent.valueOf(kind),
                        row.instant(9),
                        row.instant(10),
                        row.flag(12),
                        row.flag(13),
                        row.flag(14)));
    }
}
