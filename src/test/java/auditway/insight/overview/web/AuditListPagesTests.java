package auditway.insight.overview.web;

import static auditway.Persona.JANA;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.DemoPeople;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import auditway.platform.people.SignedIn;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
@Tag("both-databases")
class AuditListPagesTests {

    private static final int AUDITS = 95;
    private static final Pattern LINE = Pattern.compile("href=\"/audits/(P-[^\"]+)\"");
    private static final Pattern OLDER =
            Pattern.compile("href=\"(/audits\\?[^\"]+)\"\\s*>(?:Older audits|Later dates)<");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Organisations organisations;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final List<String> newestFirst = new ArrayList<>();
    private String organisation = "";
    private Account partner;

    /** A partner with many audits, three requested at each moment; every fifth is closed. */
    @BeforeEach
    void manyAudits() {
        organisation = "list-" + UUID.randomUUID().toString().substring(0, 8);
        organisations.add(new Organisation(
                organisation, "Partner " + organisation, "", "", "DE", ZoneId.of("Europe/Berlin"), Set.of()));
        partner = accounts.add(new NewAccount(
                "lead@" + organisation + ".example",
                "Lead of " + organisation,
                DemoPeople.PASSWORD,
                "",
                organisation,
                Set.of(Role.PARTNER_LEAD)));
        for (int i = 0; i < AUDITS; i++) {
            String id = "P-%s-%03d".formatted(organisation.substring(5), i);
            newestFirst.add(0, id);
            jdbc.sql("""
                            insert into audit (id, organisation_id, edition_id, state, phase, remote, site, requested_by,
                                requested_at, reason, team_state, version)
                            values (?, ?, 'aws-msp-2017', ?, ?, true, '', 'system', ?, '', 'NONE', 1)""")
                    .params(
                            id,
                            organisation,
                            i % 5 == 0 ? "CLOSED" : "CONDUCT",
                            i % 5 == 0 ? "REPORTING" : "CONDUCT",
                            OffsetDateTime.ofInstant(
                                    Instant.parse("2026-01-05T08:00:00Z").plusSeconds(i / 3), UTC))
                    .update();
        }
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(URI.create(path))
                .with(SecurityMockMvcRequestPostProcessors.user(new SignedIn(partner)))
                .exchange();
    }

    private static @Nullable String link(String page) {
        Matcher older = OLDER.matcher(page);
        return older.find() ? older.group(1).replace("&amp;", "&") : null;
    }

    /** Follows the links from page to page, as people do. */
    private List<List<String>> pages(String first) throws UnsupportedEncodingException {
        List<List<String>> pages = new ArrayList<>();
        for (String path = first; path != null; ) {
            String body = get(path).getResponse().getContentAsString();
            pages.add(LINE.matcher(body).results().map(found -> found.group(1)).toList());
            path = link(body);
        }
        return pages;
    }

    @Test
    void pages_follow_each_other_without_a_gap_or_a_double() throws UnsupportedEncodingException {
        List<List<String>> pages = pages("/audits");

        assertThat(pages).extracting(List::size).containsExactly(40, 40, 15);
        assertThat(pages.stream().flatMap(List::stream)).containsExactlyElementsOf(newestFirst);
        assertThat(get("/audits"))
                .bodyText()
                .contains("95 audits, newest first.")
                .doesNotContain("Newest audits");
    }

    /** Work of the oldest audit is due first, of the one after it next, and so on; the newest ten have none. */
    @Test
    void what_is_due_next_comes_first_and_what_has_no_date_last() throws UnsupportedEncodingException {
        List<String> underWay = newestFirst.stream()
                .filter(id -> Integer.parseInt(id.substring(id.length() - 3)) % 5 != 0)
                .toList();
        List<String> withDate = new ArrayList<>(underWay.subList(10, underWay.size()));
        Collections.reverse(withDate);
        for (int day = 0; day < withDate.size(); day++) {
            isDue(withDate.get(day), Instant.parse("2090-03-01T17:00:00Z").plus(Duration.ofDays(day)));
        }
        List<List<String>> pages = pages("/audits?order=due");

        assertThat(pages).extracting(List::size).containsExactly(40, 36);
        assertThat(pages.stream().flatMap(List::stream))
                .containsExactlyElementsOf(Stream.concat(withDate.stream(), underWay.subList(0, 10).stream())
                        .toList());
        assertThat(get("/audits?order=due")).bodyText().contains("76 audits like that, the next date first.");
    }

    private void isDue(String audit, Instant at) {
        jdbc.sql("""
                        insert into work_item (id, audit_id, process, step, name, form, role, partner, reference, detail, why,
                            opened_at, due_at, state, reminders_sent)
                        values (?, ?, 'conduct', 'assessSection', 'Assess section', '', 'auditor', '', '', '', '', ?, ?, 'OPEN', 0)""")
                .params(
                        UUID.randomUUID().toString(),
                        audit,
                        OffsetDateTime.ofInstant(Instant.EPOCH, UTC),
                        OffsetDateTime.ofInstant(at, UTC))
                .update();
    }

    @Test
    void filters_stay_from_page_to_page() throws UnsupportedEncodingException {
        List<List<String>> pages = pages("/audits?words=partner%20LIST-&phase=CONDUCT");

        assertThat(pages).extracting(List::size).containsExactly(40, 36);
        assertThat(pages("/audits?phase=over")).extracting(List::size).containsExactly(19);
        assertThat(pages("/audits?phase=open&words=%25")).containsExactly(List.of());
        assertThat(get("/audits?phase=over")).bodyText().contains("19 audits like that, newest first.");
    }

    @Test
    void programs_page_by_the_link_they_are_given() throws UnsupportedEncodingException {
        List<String> read = new ArrayList<>();
        String path = "/api/v1/audits?limit=40";
        while (path != null) {
            MvcTestResult page = mvc.get()
                    .uri(path)
                    .headers(headers -> headers.setBasicAuth(partner.email(), DemoPeople.PASSWORD))
                    .exchange();
            Pattern.compile("\"id\":\"(P-[^\"]+)\"")
                    .matcher(page.getResponse().getContentAsString())
                    .results()
                    .forEach(found -> read.add(found.group(1)));
            String link = page.getResponse().getHeader(HttpHeaders.LINK);
            path = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        assertThat(read).containsExactlyElementsOf(newestFirst);
    }

    @Test
    void a_limit_out_of_bounds_is_refused() {
        assertThat(mvc.get().uri("/api/v1/audits?limit=0").with(JANA.basic()))
                .hasStatus(422)
                .bodyText()
                .contains("Ask for 1 to 200 audits at a time.");
        assertThat(mvc.get().uri("/api/v1/audits?limit=201").with(JANA.basic())).hasStatus(422);
    }

    @Test
    void nobody_pages_from_an_audit_that_is_not_theirs_to_see() {
        assertThat(mvc.get().uri("/api/v1/audits?after=" + newestFirst.get(0)).with(JANA.basic()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/audits?after=" + newestFirst.get(0)).with(JANA.signedIn()))
                .hasStatus(404);
    }
}
