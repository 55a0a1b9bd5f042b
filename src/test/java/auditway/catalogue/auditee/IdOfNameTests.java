package auditway.catalogue.auditee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdOfNameTests {

    @ParameterizedTest
    @CsvSource({
        "tecRacer, tecracer",
        "Baltic Ops OÜ, baltic-ops-ou",
        "Grün & Söhne, grun-sohne",
        "Größe ÆØ Łódź, grosse-aeo-lodz",
        "株式会社青空, zhu-shi-hui-she-qing-kong",
        "Общество, obsestvo",
        "İstanbul, istanbul",
        "🎉🎉, partner",
        "---, partner",
        "'', partner"
    })
    void a_name_in_any_script_has_an_id(String name, String id) {
        assertThat(IdOfName.of(name, "partner", 60)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "青", "ß", "a-", "é ", "\ud800", "\u0002"})
    void an_id_is_valid_whatever_the_name_is_and_however_long(String part) {
        assertThat(IdOfName.of(part.repeat(300), "partner", 60)).matches("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");
    }

    @Test
    void an_id_that_is_taken_gets_the_first_free_number_within_the_same_length() {
        assertThat(IdOfName.free("a", 60, Set.of()::contains)).isEqualTo("a");
        assertThat(IdOfName.free("a", 60, Set.of("a", "a-2")::contains)).isEqualTo("a-3");
        assertThat(IdOfName.free("a".repeat(60), 60, Set.of("a".repeat(60))::contains))
                .isEqualTo("a".repeat(58) + "-2");
    }
}
