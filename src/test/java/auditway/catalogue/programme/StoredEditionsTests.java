package auditway.catalogue.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.TestDatabase;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotFound;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@Tag("both-databases")
class StoredEditionsTests {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Editions editions = new StoredEditions(
            JdbcClient.create(TestDatabase.migrated()),
            Clock.fixed(NOON, ZoneOffset.UTC),
            new JsonMapper(),
            event -> {});
    private final Edition edition = EditionFixtures.edition(Scoring.points(80, new BigDecimal("0.5")));
    private final Edition changed = EditionFixtures.edition(Scoring.allMandatory());

    @Test
    void a_published_edition_is_read_as_it_was_written() {
        editions.publish(edition, "config/programmes/cloud-2026");
        assertThat(editions.get("cloud-2026")).isEqualTo(edition);
        assertThat(editions.publications())
                .containsExactly(new Publication(edition, "config/programmes/cloud-2026", NOON, false));
    }

    @Test
    void an_unknown_edition_is_not_found() {
        assertThatThrownBy(() -> editions.get("cloud-1999")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> editions.bind("cloud-1999")).isInstanceOf(NotFound.class);
    }

    @Test
    void an_edition_nobody_uses_is_replaced() {
        editions.publish(edition, "first");
        editions.publish(changed, "second");
        assertThat(editions.published()).containsExactly(changed);
    }

    @Test
    void rule_1_an_edition_in_use_never_changes() {
        editions.publish(edition, "first");
        assertThat(editions.bind("cloud-2026")).isEqualTo(edition);
        assertThatThrownBy(() -> editions.publish(changed, "second"))
                .isInstanceOf(Conflict.class)
                .hasMessage("Edition cloud-2026 is in use by an audit and cannot be changed;"
                        + " copy the folder as a new edition with an id of its own.");
        assertThat(editions.get("cloud-2026")).isEqualTo(edition);
    }

    @Test
    void publishing_the_same_again_changes_nothing() {
        editions.publish(edition, "first");
        editions.bind("cloud-2026");
        editions.publish(edition, "second");
        assertThat(editions.publications()).singleElement().satisfies(kept -> {
            assertThat(kept.source()).isEqualTo("first");
            assertThat(kept.inUse()).isTrue();
        });
    }

    @Test
    void an_edition_is_usable_from_its_first_to_its_last_day() {
        editions.publish(edition, "first");
        assertThat(editions.usable(LocalDate.of(2026, 1, 1))).containsExactly(edition);
        assertThat(editions.usable(LocalDate.of(2026, 12, 31))).containsExactly(edition);
        assertThat(editions.usable(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(editions.usable(LocalDate.of(2027, 1, 1))).isEmpty();
    }
}
