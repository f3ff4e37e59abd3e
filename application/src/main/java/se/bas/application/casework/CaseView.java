package se.bas.application.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.application.consent.ConsentView;
import se.bas.application.contact.Contacting;
import se.bas.application.document.DocumentView;
import se.bas.application.ground.RecordedGroundView;
import se.bas.application.live.Topic;
import se.bas.application.outbox.Messaging;
import se.bas.application.participation.ParticipationView;
import se.bas.application.task.TaskView;
import se.bas.domain.agency.Name;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.NoteDraft;
import se.bas.domain.casework.NoteId;
import se.bas.domain.casework.Protection;
import se.bas.domain.casework.TreatmentEpisode;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.ContactKind;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.View;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.handover.HandoverEvent;
import se.bas.domain.participation.Happening;
import se.bas.domain.plan.DecisionKind;

/**
 * One case: my own agency's file, and what other agencies let my unit see.
 *
 * @param header who it is about and whose the case is
 * @param timeline newest first; withheld items are absent
 * @param consents those my agency gave out or my unit is named in, newest first
 * @param mayRegisterConsent whether the asker can register a consent on behalf of the own agency
 * @param grounds other grounds that my agency has recorded or my unit is named in, newest first
 * @param recordable the provisions by which the asker can record another on behalf of the own agency; none when they
 *     cannot
 * @param covering who stands in with the case, and whom the asker can let stand in
 * @param notes what the asker can write, and was writing
 * @param tasks what is to be done at the own agency and what was done, by due date
 * @param documents what has been filed, newest first; withheld ones are absent
 * @param messaging what my agency has written to them, and what they have said about it
 * @param participation where they are in the programme: the own agency's first; withheld ones are absent
 * @param contacting my agency's appointments with them, and what is done when they do not come
 * @param topics what tells a page that it is time to ask again; for the server alone
 */
public record CaseView(
        Header header,
        List<Item> timeline,
        List<ConsentView> consents,
        boolean mayRegisterConsent,
        List<RecordedGroundView> grounds,
        List<BasisKind> recordable,
        Covering covering,
        Writing notes,
        List<TaskView> tasks,
        List<DocumentView> documents,
        Messaging messaging,
        List<ParticipationView> participation,
        Contacting contacting,
        Set<Topic> topics)
        implements View {
    /**
     * Whether two readings show the same. What the asker is writing does not count: their own typing is no news, and a
     * page that changed for any other reason would betray a change not theirs to know of (CON-04).
     */
    public boolean looksLike(CaseView other) {
        return header.equals(other.header)
                && timeline.equals(other.timeline)
                && consents.equals(other.consents)
                && mayRegisterConsent == other.mayRegisterConsent
                && grounds.equals(other.grounds)
                && recordable.equals(other.recordable)
                && covering.equals(other.covering)
                && notes.may() == other.notes.may()
                && tasks.equals(other.tasks)
                && documents.equals(other.documents)
                && messaging.equals(other.messaging)
                && participation.equals(other.participation)
                && contacting.equals(other.contacting);
    }

    /** Whether somebody who sees this sees nothing new in the other. */
    boolean covers(CaseView other) {
        return header.equals(other.header)
                && new HashSet<>(timeline).containsAll(other.timeline)
                && new HashSet<>(consents).containsAll(other.consents)
                && new HashSet<>(grounds).containsAll(other.grounds)
                && new HashSet<>(covering.standing()).containsAll(other.covering.standing())
                && new HashSet<>(tasks).containsAll(other.tasks)
                && new HashSet<>(documents).containsAll(other.documents)
                && new HashSet<>(messaging.messages()).containsAll(other.messaging.messages())
                && new HashSet<>(messaging.wishes()).containsAll(other.messaging.wishes())
                && new HashSet<>(participation).containsAll(other.participation)
                && new HashSet<>(contacting.appointments()).containsAll(other.contacting.appointments())
                && Objects.equals(contacting.reach(), other.contacting.reach())
                && Objects.equals(contacting.ladder(), other.contacting.ladder());
    }

    /**
     * Who stands in with the case.
     *
     * @param standing in force or to come, by last day
     * @param colleagues whom the asker can let stand in; none for whoever does not manage the unit that holds the case
     * @param headerAlone whether the asker manages the unit and does not stand in: then there is the header and no more
     */
    public record Covering(List<CoverView> standing, List<Colleague> colleagues, boolean headerAlone) {}

    /**
     * Whose case it is, as my agency knows them.
     *
     * @param maskedNumber as {@code 19900101-****} (PNR-09), null as long as the number is not known
     * @param localNumber of someone registered before their number was known (PNR-07), else null
     * @param age whole years on the day of asking, null when no birth date is known
     * @param network who else is assigned today, at the own agency and at others as far as that may be known
     * @param nextAppointment the first planned appointment after now, null when there is none
     */
    public record Header(
            CaseFileId id,
            String caseNumber,
            String name,
            @Nullable String maskedNumber,
            @Nullable String localNumber,
            @Nullable Integer age,
            @Nullable String mainCaseworker,
            List<Member> network,
            Name agency,
            Name unit,
            LocalDate openedOn,
            @Nullable Instant nextAppointment,
            @Nullable String phone,
            @Nullable String email,
            Protection protection) {}

    /** Somebody who works with the participant beside the main caseworker (PRO-54). */
    public record Member(String name, Assignment.Part part, Name agency) {}

    /**
     * Whether the asker can write notes in this case, and what they left half written.
     *
     * @param draft null when there is none
     */
    public record Writing(boolean may, @Nullable Draft draft) {}

    /**
     * A note that its author, who is the asker, has not saved yet.
     *
     * @param savedAt when it was last kept; it names this state of it
     */
    public record Draft(NoteDraft content, Instant savedAt) {}

    /**
     * Something that happened, with whose it is and why it may be seen.
     *
     * @param ownerCode the owner agency's short code, for example {@code soc}
     * @param by who wrote or held it, at the owner agency
     */
    public record Item(
            LocalDate date, Name owner, String ownerCode, Category category, Ground ground, String by, Detail detail) {}

    public sealed interface Detail {
        /**
         * A stretch of addiction treatment.
         *
         * @param ended null while it goes on
         */
        record Treatment(
                TreatmentEpisode.Kind kind,
                String provider,
                LocalDate started,
                @Nullable LocalDate ended) implements Detail {}

        /**
         * A note as it reads now.
         *
         * @param corrected when the text was last corrected, null when it is as first written
         * @param earlier what it read before, the latest first; only the own agency's
         * @param additions what was added below it, the first first
         * @param mayAdd whether the asker can add to it
         * @param openThrough the last day the asker can correct it, null when they cannot
         */
        record Note(
                NoteId id,
                String text,
                @Nullable Instant corrected,
                List<Written> earlier,
                List<Written> additions,
                boolean mayAdd,
                @Nullable LocalDate openThrough)
                implements Detail {}

        /** Something written at some time by somebody. */
        record Written(Instant at, String by, String text) {}

        record Meeting(ContactKind kind, Contact.Attendance attendance, Instant at, String place) implements Detail {}

        /** That the person is known at another agency: their case number and unit there. */
        record KnownAt(String caseNumber, Name unit) implements Detail {}

        /** How another agency reaches the person. */
        record Reach(@Nullable String phone, @Nullable String email) implements Detail {}

        /**
         * A step of the way through the programme; of another agency's without reasons and words.
         *
         * @param period which time they are on the way, from 1
         */
        record Programme(int period, Happening happening) implements Detail {}

        /** What came of a placement. */
        record Placed(Placing what, String employer) implements Detail {}

        enum Placing {
            BEGAN,
            FOLLOWED_UP,
            ENDED
        }

        /**
         * What came of a handover.
         *
         * @param unit the other agency's: to which, or from which
         * @param sent whether it is the own agency that hands over
         */
        record Handed(HandoverEvent what, Name unit, boolean sent) implements Detail {}

        /**
         * What was said of an agency's part of the plan.
         *
         * @param version null of a plan that ended
         */
        record Planned(Planning what, @Nullable Integer version) implements Detail {}

        enum Planning {
            /** By the agency. */
            APPROVED,
            /** By the participant. */
            AGREED,
            /** The participant does not agree. */
            DECLINED,
            ENDED
        }

        /** What the employment service decided of the plan. */
        record Decided(DecisionKind kind) implements Detail {}
    }
}
