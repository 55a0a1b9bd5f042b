package auditway.insight.foresight;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.insight.foresight.Foretold.Kind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is foretold, as people read it. */
class CourseTests {

    private static final Instant NOON = Instant.parse("2027-02-17T12:00:00Z");

    @Test
    void a_mail_to_several_people_is_one_line_that_names_them() {
        assertThat(lines(mail(NOON, "The audit goes on", "Sofia"), mail(NOON, "The audit goes on", "Henrik")))
                .containsExactly(mail(NOON, "The audit goes on", "Sofia, Henrik"));
    }

    @Test
    void other_mails_and_later_ones_stay_apart() {
        List<Foretold> apart = List.of(
                mail(NOON, "The audit goes on", "Sofia"),
                mail(NOON, "Propose slots", "Marta"),
                mail(NOON.plusSeconds(1), "The audit goes on", "Henrik"));
        assertThat(lines(apart.toArray(Foretold[]::new))).isEqualTo(apart);
    }

    @Test
    void work_of_the_same_name_at_the_same_moment_is_told_for_each() {
        Foretold first = new Foretold(NOON, Kind.DEADLINE, "Declare interests", "David", "5 business days.");
        Foretold second = new Foretold(NOON, Kind.DEADLINE, "Declare interests", "Priya", "5 business days.");
        assertThat(lines(first, second)).containsExactly(first, second);
    }

    private static List<Foretold> lines(Foretold... events) {
        return new Course(Acting.NOBODY, NOON, "Closed", true, "", List.of(events)).lines();
    }

    private static Foretold mail(Instant at, String subject, String to) {
        return new Foretold(at, Kind.MAIL, subject, to, "");
    }
}
