package auditway;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.catalogue.auditee.Contacts;
import auditway.catalogue.roster.Absence;
import auditway.catalogue.roster.Absences;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.platform.people.Accounts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every field, parameter and second id of an address that names another record, sent with one of another audit or partner: the
 * answer is that of one which does not exist, and nothing changes.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdsTests {

    private static final String NONE = "none-of-these";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private List<ForeignIds> places;
    private TwoPartners two;

    @BeforeAll
    void others() {
        two = TwoPartners.of(context);
        Map<String, String> made = new HashMap<>();
        made.put("own", two.own.audit.id);
        made.put("drafted", two.drafted.id);
        made.put("foreign", two.foreign.audit.id);
        made.put("draft", two.draft);
        made.put("ownItem", two.own.mandatory().id());
        made.put("item", two.foreignItem().id());
        made.put("finding", two.foreignItem().findingId());
        made.put("lead", two.foreignLead.id());
        made.put("david", DAVID.account(accounts).id());
        made.put("mail", mailOfAnother());
        made.put("absence", absenceOfAnother());
        made.put("meeting", meetingOfAnother());
        made.put("contact", contactOfAnother());
        made.put("nobody", "no-such-partner");
        places = ForeignIds.all(made);
        List.of(JANA, DAVID, Persona.HELEN)
                .forEach(who -> assertThat(mvc.get().uri("/api/v1/me").with(who.basic()))
                        .hasStatusOk());
    }

    private String mailOfAnother() {
        return jdbc.sql("select id from mail where to_account <> ? order by id limit 1")
                .param(JANA.account(accounts).id())
                .query(String.class)
                .single();
    }

    private String meetingOfAnother() {
        String id = two.foreign.audit.id + "-gap-review-1";
        OffsetDateTime starts = two.foreign.audit.now().atOffset(ZoneOffset.UTC).plusDays(300);
        jdbc.sql("""
                        insert into meeting (id, uid, audit_id, kind, number, title, starts, ends, place, zone, sequence, cancelled, told_at)
                        values (?, ?, ?, 'GAP_REVIEW', 1, 'Gap review', ?, ?, '', 'Europe/Prague', 0, false, ?)""")
                .params(id, id, two.foreign.audit.id, starts, starts.plusHours(1), starts.minusDays(300))
                .update();
        return id;
    }

    private String contactOfAnother() {
        String organisation = Objects.requireNonNull(two.foreignLead.actor().organisationId());
        return context.getBean(Contacts.class)
                .add(organisation, "Vera Nova", UUID.randomUUID() + "@vltava.example", "LEAD", two.foreignLead.actor())
                .id();
    }

    private String absenceOfAnother() {
        LocalDate day = LocalDate.ofInstant(two.own.audit.now(), ZoneOffset.UTC).plusDays(300);
        return context.getBean(Absences.class)
                .record(two.foreignLead.id(), day, day, Absence.Kind.LEAVE, "", two.foreignLead.actor())
                .id();
    }

    @Test
    void every_place_that_names_a_record_is_tried_or_says_why_not() {
        Set<String> missed = new TreeSet<>(NamedRecords.in(mapping));
        places.forEach(tried -> missed.remove(tried.place()));
        missed.removeIf(place -> ForeignIds.OTHERWISE.containsKey(place)
                || ForeignIds.OTHERWISE.containsKey(place.substring(place.indexOf(": ") + 2)));
        assertThat(missed).isEmpty();
    }

    @Test
    void what_belongs_to_others_is_answered_like_what_does_not_exist_and_changes_nothing() {
        places.forEach(tried -> {
            Map<String, Integer> before = rows();
            String foreign = answer(tried, tried.foreign());
            assertThat(foreign).as(tried.place()).isEqualTo(answer(tried, NONE));
            assertThat(foreign).as(tried.place()).matches(tried.isRead() ? "(?s)(200|404).*" : "(?s)4\\d\\d.*");
            assertThat(rows()).as(tried.place()).isEqualTo(before);
        });
    }

    @Test
    void evidence_for_an_item_of_ones_own_audit_is_taken() {
        ForeignIds subject = places.get(0);
        String item = two.own.scoreImpacting().id();
        assertThat(answer(subject, item)).startsWith("201");
        assertThat(context.getBean(EvidenceFiles.class).ofSubject(two.own.audit.id, item))
                .hasSize(1);
    }

    /** Status and body without the id that was tried and without what differs each time. */
    private String answer(ForeignIds tried, String id) {
        MockHttpServletResponse response = mvc.perform(tried.request(mvc, id)).getResponse();
        String body = new String(response.getContentAsByteArray(), UTF_8);
        return response.getStatus() + " " + response.getRedirectedUrl() + " "
                + body.replace(id, "*").replaceAll("_csrf\" value=\"[^\"]*|content=\"[A-Za-z0-9_-]{60,}\"", "");
    }

    private Map<String, Integer> rows() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        jdbc
                .sql("select table_name from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.toLowerCase(Locale.ROOT).matches("(act_|flyway|mail|failed|round|reminder).*"))
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from \"" + table + "\"")
                                .query(Integer.class)
                                .single()));
        return rows;
    }
}
