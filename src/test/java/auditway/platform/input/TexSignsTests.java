package auditway.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas in criteria files. */
class TexSignsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Keep $\\geq 3$ references       | Keep ≥ 3 references
            Keep $\\\\geq 3$ references     | Keep ≥ 3 references
            at most $\\le 24$ h, $\\pm 5\\%$ | at most ≤ 24 h, ± 5%
            $2 \\times 3$                   | 2 × 3
            \\(\\neq 0\\)                   | ≠ 0
            $\\text{MTTR} \\leq 4$ h        | MTTR ≤ 4 h
            """)
    void simple_signs_are_shown_as_signs(String given, String read) {
        assertThat(TexSigns.read(given)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            from $5 to $7 a month
            $\\frac{1}{2}$ of them
            C:\\times\\geq
            a share \\\\server\\le
            """)
    void what_is_no_simple_formula_stays_as_it_is(String given) {
        assertThat(TexSigns.read(given)).isEqualTo(given);
    }
}
