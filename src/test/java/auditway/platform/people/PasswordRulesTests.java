package auditway.platform.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.platform.refusal.Invalid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "        ",
                "            ",
                "aaaaaaaaaaaaaaaa",
                "123456789012",
                "qwertyuiop12",
                "password1234",
                "Password123!",
                "d.pool@issi.example",
                "David Pool 2026",
                "auditwayauditway",
                "short"
            })
    void what_others_would_guess_first_is_refused(String password) {
        assertThatThrownBy(() -> check(password)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kettle granite umbrella seven", "kQ4wZp8rTn2mXs7v", "Vier Birnen fahren Karussell"})
    void what_is_long_and_unrelated_is_taken(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @Test
    void the_shortest_and_the_longest_password_are_those_the_sentences_name() {
        assertThatCode(() -> check("kQ4wZp8rTn2m")).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("kQ4wZp8rTn2")).hasMessageContaining("at least 12 characters");
        for (String longest : List.of(
                "kQ4wZp8rTn2m".repeat(6), "жщюгцпфыдрэх".repeat(3), "鸟云雪桥灯海石竹".repeat(3), "🐝🚲🌋🎻🥝🪁".repeat(3))) {
            assertThatCode(() -> check(longest)).doesNotThrowAnyException();
            assertThatThrownBy(() -> check(longest + "k"))
                    .hasMessage("This password is longer than can be kept: it takes 73 bytes of 72. A letter without an"
                            + " accent takes one, any other character two or more; shorten it.");
        }
    }

    @Test
    void the_present_password_is_no_new_one() {
        assertThatThrownBy(() -> PasswordRules.check(
                        "kettle granite umbrella", "kettle granite umbrella", "David Pool", "d.pool@issi.example"))
                .hasMessageContaining("differs");
    }

    private static void check(String password) {
        PasswordRules.check(password, "before", "David Pool", "d.pool@issi.example");
    }
}
