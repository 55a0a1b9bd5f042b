package auditway.catalogue.auditee;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.platform.refusal.Invalid;
import java.util.List;
import org.junit.jupiter.api.Test;

class TiersTests {

    @Test
    void where_tiers_are_named_a_partner_has_one_of_them_or_none() {
        Tiers tiers = new Tiers(List.of("Select", "Premier"));
        assertThatCode(() -> tiers.demand("Premier")).doesNotThrowAnyException();
        assertThatCode(() -> tiers.demand("")).doesNotThrowAnyException();
        assertThatThrownBy(() -> tiers.demand("premier"))
                .isInstanceOf(Invalid.class)
                .hasMessage("Choose one of the tiers Select, Premier, or leave it empty for none.");
    }

    @Test
    void where_none_is_named_any_word_is_a_tier() {
        assertThatCode(() -> new Tiers(List.of()).demand("Gold")).doesNotThrowAnyException();
    }
}
