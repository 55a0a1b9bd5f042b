package auditway.catalogue.programme;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.catalogue.programme.Control.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How controls go on in a newer edition. */
class SuccessionTests {

    private static final Edition OLD = edition("cloud-2025", Map.of(), control("1"), control("2"), control("3"));

    private static Edition edition(String id, Map<String, String> renamed, Control... controls) {
        Edition like = EditionFixtures.edition(Scoring.allMandatory());
        return new Edition(
                id,
                like.programme(),
                id,
                like.validFrom(),
                null,
                like.usableUntil(),
                List.of(),
                List.of(),
                List.of(new Section("1", "Health", List.of(), List.of(), Arrays.asList(controls))),
                List.of(),
                like.scoring(),
                like.deadlines(),
                like.deadlineTable(),
                like.limits(),
                like.report(),
                like.rescheduling(),
                Map.of("cloud-2025", renamed),
                like.cycle());
    }

    private static Control control(String id) {
        return saying(id, "Statement " + id + ".");
    }

    private static Control saying(String id, String statement) {
        return new Control(id, statement, "", "", Kind.MANDATORY, 0, List.of(), null, false, List.of());
    }

    @Test
    void the_same_id_is_the_same_control_and_keeps_its_answer_where_it_asks_the_same() {
        Succession next = Succession.of(
                OLD, edition("cloud-2026", Map.of(), control("1"), saying("2", "Something else."), control("4")));
        assertThat(next.carried()).containsExactly(Map.entry("1", "1"));
        assertThat(next.changed()).containsExactly(Map.entry("2", "2"));
        assertThat(next.dropped()).containsExactly("3");
        assertThat(next.all()).containsExactly(Map.entry("1", "1"), Map.entry("2", "2"));
        assertThat(next.added()).containsExactly("4");
        assertThat(next.toAnswer()).containsExactly("2", "4");
    }

    @Test
    void a_renamed_control_goes_on_under_its_new_id() {
        Succession next = Succession.of(
                OLD,
                edition(
                        "cloud-2026",
                        Map.of("1", "2", "2", "1"),
                        saying("1", "Statement 2."),
                        saying("2", "Statement 1."),
                        control("3")));
        assertThat(next.carried()).containsOnly(Map.entry("1", "2"), Map.entry("2", "1"), Map.entry("3", "3"));
        assertThat(next.toAnswer()).isEmpty();
    }

    @Test
    void an_id_that_another_control_took_over_is_no_longer_the_same_control() {
        Succession next =
                Succession.of(OLD, edition("cloud-2026", Map.of("1", "2"), saying("2", "Statement 1."), control("3")));
        assertThat(next.carried()).containsOnly(Map.entry("1", "2"), Map.entry("3", "3"));
        assertThat(next.dropped()).containsExactly("2");
        assertThat(next.all()).containsOnlyKeys("1", "3");
    }

    @Test
    void guidance_alone_changes_nothing_but_wanted_evidence_does() {
        Control guided = new Control(
                "1", "Statement 1.", "Look closely.", "", Kind.MANDATORY, 0, List.of(), null, false, List.of());
        Control proven =
                new Control("2", "Statement 2.", "", "A report.", Kind.MANDATORY, 0, List.of(), null, false, List.of());
        Control fresh = new Control("3", "Statement 3.", "", "", Kind.MANDATORY, 0, List.of(), 12, false, List.of());
        Succession next = Succession.of(OLD, edition("cloud-2026", Map.of(), guided, proven, fresh));
        assertThat(next.carried()).containsOnlyKeys("1");
        assertThat(next.changed()).containsOnlyKeys("2", "3");
    }
}
