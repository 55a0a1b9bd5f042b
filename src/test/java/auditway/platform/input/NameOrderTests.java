package auditway.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In which order people find names. */
class NameOrderTests {

    @Test
    void small_letters_and_accents_stand_where_the_letter_stands() {
        assertThat(Stream.of("Zuiderwerk", "tecRacer", "Tomasz", "Álvaro", "alpha", "Östsee", "Beta")
                        .sorted(NameOrder.NAMES))
                .containsExactly("alpha", "Álvaro", "Beta", "Östsee", "tecRacer", "Tomasz", "Zuiderwerk");
    }
}
