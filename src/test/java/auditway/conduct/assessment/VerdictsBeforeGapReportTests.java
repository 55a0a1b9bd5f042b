package auditway.conduct.assessment;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.OLE;
import static auditway.Persona.PRIYA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.Persona;
import auditway.ReadRoutes;
import auditway.audit.audit.AuditState;
import auditway.catalogue.programme.Control.Kind;
import auditway.catalogue.programme.Editions;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.Accounts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Before the gap report is issued, nothing the partner reads or tries depends on what the team has recorded so far. */
@ApplicationTest
class VerdictsBeforeGapReportTests {

    private static final List<String> ROOMS = List.of("assessment", "finding", "decision", "report");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SettableClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private HeldAudit audit;

    @BeforeEach
    void underWay() {
        audit = HeldAudit.of(context);
        audit.state(AuditState.CONDUCT);
        clock.set(audit.now());
    }

    @Test
    void the_lead_of_the_partner_reads_the_same_on_every_page_whatever_the_team_records() {
        readsTheSame(JANA);
    }

    @Test
    @Tag("exhaustive")
    void a_contributor_of_the_partner_reads_the_same_on_every_page_whatever_the_team_records() {
        readsTheSame(OLE);
    }

    private void readsTheSame(Persona reader) {
        Map<String, String> before = read(reader);
        recordsMore(reader);
        assertThat(read(reader)).containsExactlyEntriesOf(before);
    }

    @Test
    void the_partner_is_answered_the_same_to_whatever_it_tries() {
        Map<String, String> before = tried();
        recordsMore(JANA);
        assertThat(tried()).containsExactlyEntriesOf(before);
    }

    @Test
    void the_partner_is_refused_alike_where_a_not_applicable_waits_for_a_second_person_and_elsewhere() {
        String page = "/audits/" + audit.id + "/checklist/%s/approval";
        String api = "/api/v1/audits/" + audit.id + "/assessments/%s/approval";
        recordsMore(JANA);
        for (String address : List.of(page, api)) {
            String waits = answer(HttpMethod.POST, address.formatted(waiting()), JANA);
            String other = answer(HttpMethod.POST, address.formatted(audit.lastControl(Kind.SCORED)), JANA);
            assertThat(waits).startsWith("403").contains("agreed by a second member");
            assertThat(other).startsWith("403").contains("agreed by a second member");
        }
    }

    @Test
    void how_far_a_section_is_told_to_the_team_alone() {
        recordsMore(JANA);
        String address = "/audits/" + audit.id + "/checklist/submission?section=" + section();
        assertThat(answer(HttpMethod.GET, address, JANA)).startsWith("403").contains("submitted by the auditors");
        assertThat(answer(HttpMethod.GET, address, DAVID)).startsWith("302");
    }

    /** A control that lacks its reason, one that is not met, one not applicable that waits, a note and a draft of a finding. */
    private void recordsMore(Persona when) {
        audit.verdict(waiting(), Verdict.NOT_APPLICABLE, "Not offered.", PRIYA);
        audit.verdict(audit.control(Kind.MANDATORY), Verdict.NOT_MET, when == JANA ? "" : "Not seen.", PRIYA);
        audit.verdict(audit.lastControl(Kind.SCORED), Verdict.NOT_MET, "No survey for " + when, PRIYA);
        audit.drafted();
    }

    private String waiting() {
        return audit.get(Editions.class).get("aws-msp-2017").controls().stream()
                .filter(control -> control.kind() == Kind.SCORED)
                .filter(control -> control.appliesTo().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String section() {
        String control = audit.control(Kind.MANDATORY);
        return control.substring(0, control.indexOf('.'));
    }

    private Map<String, String> read(Persona reader) {
        Map<String, String> read = new LinkedHashMap<>();
        Set<String> addresses = ReadRoutes.filled(mapping, ids(reader));
        addresses.removeIf(address -> address.contains("/ahead"));
        addresses.forEach(address -> List.of("", asked())
                .forEach(asked -> read.put(address + asked, answer(HttpMethod.GET, address + asked, reader))));
        return read;
    }

    private String asked() {
        return "?section=" + section() + "&control=" + audit.control(Kind.MANDATORY) + "&show=TO_DO&view=grid";
    }

    /** Every address of these rooms to which something is sent, about a control that fails and one that waits. */
    private Map<String, String> tried() {
        Map<String, String> tried = new LinkedHashMap<>();
        List.of(audit.control(Kind.MANDATORY), waiting()).forEach(control -> tried.putAll(tried(control)));
        return tried;
    }

    private Map<String, String> tried(String control) {
        Map<String, String> ids = ids(JANA);
        ids.put("findings", audit.id + "-F-01");
        List.of("checklist", "assessments", "responses", "self-assessment").forEach(word -> ids.put(word, control));
        Map<String, String> tried = new LinkedHashMap<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            String room = handler.getBeanType().getPackageName().replaceAll("^auditway\\.|\\..*", "");
            for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                if (ROOMS.contains(room) && method != RequestMethod.GET) {
                    info.getPatternValues().stream()
                            .map(pattern -> ReadRoutes.fill(pattern, ids) + asked() + "&sections=" + section())
                            .forEach(address ->
                                    tried.put(method + " " + address, answer(method.asHttpMethod(), address, JANA)));
                }
            }
        });
        return tried;
    }

    private Map<String, String> ids(Persona reader) {
        Map<String, String> ids = new HashMap<>(Map.of(
                "audits", audit.id,
                "partners", "tecracer",
                "roster", "me",
                "meetings", audit.id + "-audit-day-1",
                "accounts", reader.account(accounts).id(),
                "process", "conduct",
                "requests", "request-extension",
                "report", "confidential",
                "reports", "confidential",
                "programmes", "aws-msp-2017"));
        List.of("action-items", "findings", "work-items", "mail", "mails", "evidence", "calendar")
                .forEach(word -> ids.put(word, "none"));
        return ids;
    }

    private String answer(HttpMethod method, String address, Persona who) {
        MockHttpServletResponse response = mvc.method(method)
                .uri(address)
                .with(address.startsWith("/api/") ? who.basic() : who.signedIn())
                .exchange()
                .getResponse();
        return response.getStatus() + " " + response.getRedirectedUrl() + " "
                + new String(response.getContentAsByteArray(), UTF_8)
                        .replaceAll("_csrf\" value=\"[^\"]*|content=\"[A-Za-z0-9_-]{60,}\"", "");
    }
}
