package se.bas.environment;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Looks whether a database has the locks it must have, whatever brought it there: a restore forgets them silently. */
final class StructureCheck {
    private static final Map<String, String> MUST_BE_EMPTY = new LinkedHashMap<>();

    static {
        MUST_BE_EMPTY.put("bas_app or bas_owner is missing as a role; run config/postgresql/roles.sql", """
            select r from (values ('bas_app'), ('bas_owner')) as needed (r)
             where not exists (select from pg_roles where rolname = r and rolcanlogin)
            """);
        MUST_BE_EMPTY.put("bas_app is too strong, or owns something; run config/postgresql/roles.sql", """
            select rolname from pg_roles r where rolname = 'bas_app'
               and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                    or pg_has_role('bas_app', 'bas_owner', 'member')
                    or exists (select from pg_class c where c.relowner = r.oid))
            """);
        MUST_BE_EMPTY.put("a table does not belong to bas_owner", """
            select c.relname from pg_class c where c.relnamespace = 'bas'::regnamespace and c.relkind in ('r', 'p', 'v')
               and c.relowner <> 'bas_owner'::regrole
            """);
        MUST_BE_EMPTY.put("a table about participants has no row-level security", """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
             where c.relnamespace = 'bas'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'participant_id'
               and not a.attisdropped and not c.relrowsecurity
            """);
        MUST_BE_EMPTY.put("bas_app may read a table with row-level security that has no policy", """
            select c.relname from pg_class c
             where c.relnamespace = 'bas'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
               and has_any_column_privilege('bas_app', c.oid, 'select')
               and not exists (select from pg_policy p where p.polrelid = c.oid)
            """);
        MUST_BE_EMPTY.put("bas_app lacks a right it needs: privileges were not restored", """
            select t from (values ('bas.case_file', 'select'), ('bas.note', 'insert'), ('bas.consent', 'insert'),
                                  ('bas.log_entry', 'insert'), ('bas.log_leaf', 'insert')) as needed (t, p)
             where not has_table_privilege('bas_app', t, p) or not has_schema_privilege('bas_app', 'bas', 'usage')
            """);
        MUST_BE_EMPTY.put("bas_app may change what is only ever added to", """
            select c.relname from pg_class c
             where c.relnamespace = 'bas'::regnamespace and c.relkind = 'r'
               and (c.relname like 'log%' or c.relname like 'consent%' or c.relname = 'participant')
               and has_table_privilege('bas_app', c.oid, 'update, delete, truncate')
            """);
        MUST_BE_EMPTY.put("a table of staff's or an agency's own has no row-level security", """
            select c.relname from pg_class c
             where c.relnamespace = 'bas'::regnamespace and not c.relrowsecurity
               and c.relname in ('edition', 'edition_withdrawal', 'saved_view', 'mandate_use')
            """);
        MUST_BE_EMPTY.put("bas_app may write what functions alone write", """
            select c.relname from pg_class c
             where c.relnamespace = 'bas'::regnamespace and c.relname in ('edition', 'edition_withdrawal', 'mandate_use')
               and has_table_privilege('bas_app', c.oid, 'insert, update, delete, truncate')
            """);
        MUST_BE_EMPTY.put("the use of a mandate is not counted", """
            select m.id::text from bas.mandate m
             where not exists (select from bas.mandate_use u where u.mandate_id = m.id)
            """);
        MUST_BE_EMPTY.put("everybody may call a function of ours", """
            select p.proname from pg_proc p
             where p.pronamespace = 'bas'::regnamespace and has_function_privilege('public', p.oid, 'execute')
            """);
        MUST_BE_EMPTY.put("a table about participants does not tell open pages of changes", """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
             where c.relnamespace = 'bas'::regnamespace and c.relkind = 'r' and a.attname = 'participant_id'
               and not a.attisdropped and c.relname not like 'log%' and c.relname not like '%draft%'
               and not exists (select from pg_trigger t
                 where t.tgrelid = c.oid and t.tgname = 'tells_changes' and t.tgenabled <> 'D')
            """);
        MUST_BE_EMPTY.put("a table about participants can be disposed of in spite of a hold", """
                select c.relname from pg_class c
                  join pg_attribute p on p.attrelid = c.oid and p.attname = 'participant_id' and not p.attisdropped
                  join pg_attribute o on o.attrelid = c.oid and o.attname = 'owner_agency_id' and not o.attisdropped
                 where c.relnamespace = 'bas'::regnamespace and c.relkind = 'r' and c.relname not like 'log%'
                   and c.relname not like '%draft%' and c.relname <> 'retention_hold'
                   and not exists (select from pg_trigger t
                     where t.tgrelid = c.oid and t.tgname = 'held_from_disposal' and t.tgenabled <> 'D')
                """);
        MUST_BE_EMPTY.put("a reference between tables is missing or was never checked", """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
             where c.relnamespace = 'bas'::regnamespace and c.relkind = 'r' and a.attname = 'consent_id'
               and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.convalidated)
            """);
    }

    private final Connection owner;
    private final Findings findings;

    StructureCheck(Connection owner, Findings findings) {
        this.owner = owner;
        this.findings = findings;
    }

    void run() throws SQLException {
        for (Map.Entry<String, String> rule : MUST_BE_EMPTY.entrySet()) {
            try (Statement statement = owner.createStatement();
                    ResultSet row = statement.executeQuery(rule.getValue())) {
                while (row.next()) {
                    findings.add(rule.getKey() + " (" + row.getString(1) + ")");
                }
            }
        }
    }
}
