package se.bas.integration.container;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a case and a list would cost with nothing around them: the same tables, rows and order, asked by their owner, whom
 * row-level security does not bind, with the keys the policies add written out; nobody judged, nothing logged, no object made.
 */
final class BareQueries {
    private static final UUID COLLABORATION = MeasuredWorld.known("collaboration", 1);
    private static final UUID AGENCY = MeasuredWorld.known("agency", 1);
    private static final UUID UNIT = MeasuredWorld.known("unit", 1);

    private static final List<String> OF_A_CASE = List.of(
            "case_file",
            "identity",
            "contact_details",
            "assignment",
            "treatment_episode",
            "note",
            "contact",
            "consent");

    private static final String MINE = """
              from case_file c
              join identity i on i.collaboration_id = c.collaboration_id and i.owner_agency_id = c.owner_agency_id
                              and i.participant_id = c.participant_id
              left join lateral (
                select a.id from assignment a
                 where a.collaboration_id = c.collaboration_id and a.case_file_id = c.id and a.staff_id = ?
                   and current_date >= a.valid_from and (a.valid_until is null or current_date <= a.valid_until)
                 order by a.valid_from, a.id limit 1) mine on true
              left join lateral (
                select v.id, v.valid_until from cover v
                 where v.collaboration_id = c.collaboration_id and v.case_file_id = c.id and v.staff_id = ?
                   and v.unit_id = ? and c.unit_id = ? and current_date between v.valid_from and v.valid_until
                   and not exists (select from cover_ending e
                     where e.collaboration_id = v.collaboration_id and e.cover_id = v.id and e.ended_at <= now())
                 order by v.valid_until desc, v.id limit 1) covered on true
             where c.collaboration_id = ? and c.owner_agency_id = ? and (mine.id is not null or covered.id is not null or (? and c.unit_id = ?))
            """;

    private static final String EVER_MINE = """
               and (c.id = any (array(select o.case_file_id from assignment o where o.collaboration_id = ? and o.staff_id = ?
                 union all select v.case_file_id from cover v where v.collaboration_id = ? and v.staff_id = ?)))
            """;

    private final Connection owner;

    BareQueries(Connection owner) {
        this.owner = owner;
    }

    /** Reads a case; gives how many rows that were. */
    int openCase(int number) throws SQLException {
        int rows = 0;
        for (String table : OF_A_CASE) {
            rows += read(
                    "select * from " + table + " where collaboration_id = ? and participant_id = ? order by id",
                    COLLABORATION,
                    MeasuredWorld.known("participant", number));
        }
        for (String part : List.of("consent_scope", "consent_ending")) {
            rows += read(
                    "select p.* from " + part
                            + " p join consent c on c.collaboration_id = p.collaboration_id and c.id = p.consent_id"
                            + " where c.collaboration_id = ? and c.participant_id = ?",
                    COLLABORATION,
                    MeasuredWorld.known("participant", number));
        }
        names(List.of(MeasuredWorld.known("staff", 1), MeasuredWorld.known("staff", 3)));
        owner.commit();
        return rows;
    }

    /** Reads a page of a list; gives how many lines it has. */
    int list(int staff, boolean manager, int limit) throws SQLException {
        UUID who = MeasuredWorld.known("staff", staff);
        Object[] parameters = manager
                ? new Object[] {who, who, UNIT, UNIT, COLLABORATION, AGENCY, true, UNIT}
                : new Object[] {
                    who, who, UNIT, UNIT, COLLABORATION, AGENCY, false, UNIT, COLLABORATION, who, COLLABORATION, who
                };
        String mine = manager ? MINE : MINE + EVER_MINE;
        read("select count(*) " + mine, parameters);
        List<UUID> participants = ids(page(mine, limit), 2, parameters);
        Array these = owner.createArrayOf("uuid", participants.toArray());
        for (String table : List.of("case_file", "identity", "assignment")) {
            read(
                    "select * from " + table + " where collaboration_id = ? and participant_id = any (?) order by id",
                    COLLABORATION,
                    these);
        }
        names(List.of(who));
        owner.commit();
        return participants.size();
    }

    private static String page(String mine, int limit) {
        return """
            select c.id, c.participant_id, mine.id, c.unit_id,
              case when mine.id is not null or covered.id is not null then (select max(day) from (
                 select max(n.about_day) from note n
                  where n.collaboration_id = c.collaboration_id and n.participant_id = c.participant_id and n.owner_agency_id = c.owner_agency_id
                 union all
                 select max(swedish_day(k.held_at)) from contact k
                  where k.collaboration_id = c.collaboration_id and k.participant_id = c.participant_id
                    and k.owner_agency_id = c.owner_agency_id and k.held_at <= now()
                 union all
                 select max(coalesce(t.ended_on, t.started_on)) from treatment_episode t
                  where t.collaboration_id = c.collaboration_id and t.participant_id = c.participant_id and t.owner_agency_id = c.owner_agency_id
               ) as event (day)) end as last_event, covered.id, covered.valid_until
            %s
             order by i.protection <> 'NONE', lower(i.family_name) collate "sv-x-icu", lower(i.given_name) collate "sv-x-icu", c.id
             offset 0 limit %d
            """.formatted(mine, limit);
    }

    private void names(List<UUID> staff) throws SQLException {
        read("select * from agency");
        read("select * from unit");
        read("select * from staff where id = any (?)", owner.createArrayOf("uuid", staff.toArray()));
    }

    private List<UUID> ids(String sql, int column, Object... parameters) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(column, UUID.class));
            }
        }
        return ids;
    }

    private int read(String sql, Object... parameters) throws SQLException {
        int count = 0;
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                count++;
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
        return count;
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = owner.prepareStatement(sql);
        for (int at = 0; at < parameters.length; at++) {
            statement.setObject(at + 1, parameters[at]);
        }
        return statement;
    }
}
