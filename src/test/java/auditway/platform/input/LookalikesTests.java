package auditway.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikesTests {

    @ParameterizedTest
    @CsvSource({
        "marta@partner.example, m\u0430rta@partner.example",
        "marta@partner.example, rnarta@partner.example",
        "bill@partner.example, bi1l@partner.example",
        "marta@partner.example, marta@p\u0430rtner.example",
        "marta@partner.example, Marta@Partner.example",
        "ope@x.example, \u043e\u0440\u0435@x.example"
    })
    void addresses_that_look_alike_have_one_shape(String one, String other) {
        assertThat(Lookalikes.shape(one)).isEqualTo(Lookalikes.shape(other));
    }

    @Test
    void others_have_shapes_of_their_own() {
        assertThat(Lookalikes.shape("marta@partner.example")).isNotEqualTo(Lookalikes.shape("martha@partner.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m\u0430rta@partner.example",
                "marta@p\u0430rtner.example",
                "marta@xn--prtner-2nf.example",
                "x@[127.0.0.1]",
                "x@localhost",
                "x@mail.local",
                "x@mail.lan",
                "x@host.internal",
                "x@1.168.192.in-addr.arpa"
            })
    void an_address_of_mixed_scripts_or_of_a_place_that_no_mail_reaches_is_not_taken(String address) {
        assertThat(MailAddress.isSound(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "marta@partner.example",
                "j\u00fcrgen.gro\u00df@b\u00fccher.example",
                "\u043c\u0430\u0440\u0442\u0430@\u043f\u0430\u0440\u0442\u043d\u0435\u0440.example",
                "\u7530\u4e2d@partner.example",
                "o'neil+audit_2@sub.partner.example"
            })
    void an_address_in_one_script_is_taken(String address) {
        assertThat(MailAddress.isSound(address)).isTrue();
    }
}
