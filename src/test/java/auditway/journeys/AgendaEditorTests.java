package auditway.journeys;

import static auditway.Persona.DAVID;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.audit.audit.Agenda;
import auditway.audit.audit.AuditDirectory;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lead auditor plans the day in one table: rows come and go, times are spread, what overlaps is refused. */
@ApplicationTest
@Tag("browser")
class AgendaEditorTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int SECTIONS = 14;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private SettableClock clock;

    @Autowired
    private AuditDirectory audits;

    private String audit;
    private Visitor david;
    private Page page;

    @BeforeEach
    void a_day_is_agreed_and_the_lead_auditor_plans_it() {
        RequestsByApi ahead = RequestsByApi.of(port, people, clock);
        ahead.scheduled();
        audit = ahead.audit.id;
        david = Visitor.signedIn(DAVID, CHROMIUM.own("http://127.0.0.1:" + port));
        page = david.page;
        david.takesUp("Plan audit", audit);
        assertThat(rows("agenda")).hasCount(SECTIONS);
        assertThat(rows("breaks")).hasCount(1);
    }

    @Test
    void what_the_table_shows_is_what_is_published() {
        List<Line> shown = shown();
        david.sends("Publish agenda");

        assertThat(stored()).containsExactlyInAnyOrderElementsOf(shown);
        assertThat(david.troubles()).isEmpty();
    }

    @Test
    void sections_are_spread_evenly_around_a_longer_break_and_the_button_keeps_the_focus() {
        cell("breaks", 0, "minutes").fill("90");
        for (int row = 0; row < SECTIONS; row++) {
            cell("agenda", row, "starts").fill("");
        }
        spreads();

        assertThat(cell("agenda", SECTIONS - 1, "starts")).not().hasValue("");
        assertThat(button("Spread evenly")).isFocused();
        david.sends("Publish agenda");
        Agenda agenda = audits.agenda(audit);
        assertThat(agenda.breaks()).extracting(Agenda.Break::minutes).containsExactly(90);
        assertThat(agenda.lines()).hasSize(SECTIONS);
    }

    @Test
    void what_is_typed_while_times_are_spread_stays() {
        String remark = cell("agenda", 1, "minutes").inputValue();
        cell("agenda", 0, "starts").fill("");
        Held asked = Held.at(page, "/form");
        button("Spread evenly").click();
        asked.isSent();
        cell("agenda", 3, "minutes").fill("");
        Network.types(cell("agenda", 3, "minutes"), "5");
        asked.letGo();

        assertThat(cell("agenda", 0, "starts")).not().hasValue("");
        assertThat(cell("agenda", 1, "minutes")).hasValue(remark);
        assertThat(cell("agenda", 3, "minutes")).hasValue("5");
        assertThat(cell("agenda", 3, "minutes")).isFocused();
    }

    @Test
    void a_row_added_while_times_are_spread_stays() {
        Held asked = Held.at(page, "/form");
        button("Spread evenly").click();
        asked.isSent();
        button("Add break").click();
        Network.types(cell("breaks", 1, "minutes"), "15");
        asked.letGo();

        assertThat(page.locator(".htmx-request")).hasCount(0);
        assertThat(rows("breaks")).hasCount(2);
        assertThat(cell("breaks", 1, "minutes")).hasValue("15");
    }

    @Test
    void a_new_row_begins_at_its_first_field() {
        button("Add break").click();
        assertThat(rows("breaks")).hasCount(2);
        assertThat(cell("breaks", 1, "starts")).isFocused();

        button("Add entry").click();
        assertThat(rows("agenda")).hasCount(SECTIONS + 1);
        assertThat(cell("agenda", SECTIONS, "section")).isFocused();
    }

    @Test
    void after_a_row_is_removed_the_next_one_has_the_focus_and_the_others_keep_what_they_hold() {
        List<Line> before = shown();
        button("Remove entry 2").click();
        assertThat(rows("agenda")).hasCount(SECTIONS - 1);
        assertThat(cell("agenda", 1, "section")).isFocused();
        assertThat(shown().get(1)).isEqualTo(before.get(2));

        button("Remove entry 13").click();
        assertThat(cell("agenda", SECTIONS - 3, "section")).isFocused();

        button("Remove break 1").click();
        assertThat(rows("breaks")).hasCount(0);
        assertThat(button("Add break")).isFocused();
        spreads();
        assertThat(rows("agenda")).hasCount(SECTIONS);
        david.sends("Publish agenda");
        assertThat(audits.agenda(audit).breaks()).isEmpty();
    }

    @Test
    void the_same_auditor_at_two_sections_at_once_is_refused_at_the_row_and_nothing_typed_is_lost() {
        String auditor = cell("agenda", 0, "auditor").inputValue();
        cell("agenda", 1, "auditor").selectOption(auditor);
        cell("agenda", 1, "starts").fill(cell("agenda", 0, "starts").inputValue());
        List<Line> typed = shown();
        david.press("Publish agenda");

        assertThat(page.locator("[data-summary]")).isFocused();
        assertThat(rows("agenda").nth(1)).containsText("choose another time or another auditor");
        assertThat(cell("agenda", 1, "starts")).hasAttribute("aria-invalid", "true");
        assertThat(shown()).isEqualTo(typed);
        assertThat(audits.agenda(audit).lines()).isEmpty();
    }

    @Test
    void a_section_that_runs_into_a_break_is_refused() {
        String starts = cell("agenda", 0, "starts").inputValue();
        cell("agenda", 0, "starts").fill(starts.substring(0, 11) + "12:15");
        cell("agenda", 0, "minutes").fill("60");
        david.press("Publish agenda");

        assertThat(rows("agenda").first()).containsText("runs into the break");
        assertThat(cell("agenda", 0, "minutes")).hasValue("60");
    }

    private record Line(String section, String auditor, LocalDateTime starts, int minutes) {}

    private List<Line> shown() {
        return IntStream.range(0, rows("agenda").count())
                .mapToObj(row -> new Line(
                        cell("agenda", row, "section").inputValue(),
                        cell("agenda", row, "auditor").inputValue(),
                        LocalDateTime.parse(cell("agenda", row, "starts").inputValue()),
                        Integer.parseInt(cell("agenda", row, "minutes").inputValue())))
                .toList();
    }

    private List<Line> stored() {
        return audits.agenda(audit).lines().stream()
                .sorted(comparing(Agenda.Line::starts))
                .map(line -> new Line(
                        line.sectionId(),
                        line.accountId(),
                        LocalDateTime.ofInstant(line.starts(), BERLIN),
                        line.minutes()))
                .toList();
    }

    private void spreads() {
        page.waitForResponse("**/form", () -> button("Spread evenly").click());
        assertThat(page.locator(".htmx-request, .htmx-swapping, .htmx-settling"))
                .hasCount(0);
    }

    private Locator rows(String list) {
        return page.locator("[id='f-" + list + "'] tr[data-row]");
    }

    private Locator cell(String list, int row, String field) {
        return page.locator("[id='f-" + list + "-" + row + "-" + field + "']");
    }

    private Locator button(String name) {
        Pattern exactly = Pattern.compile("^" + name + "$", Pattern.CASE_INSENSITIVE);
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(exactly));
    }
}
