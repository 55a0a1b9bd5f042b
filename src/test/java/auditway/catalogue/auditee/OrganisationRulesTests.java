package auditway.catalogue.auditee;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.refusal.Invalid;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationRulesTests {

    @Test
    void a_partner_with_name_country_and_kind_is_admitted() {
        assertThat(partner("tecracer", "tecRacer", "Vahrenwalder Straße 156, Hannover", "DE", "reseller", "Premier")
                        .problems())
                .isEmpty();
    }

    @Test
    void a_name_has_one_to_200_characters() {
        assertRefused(partner("tecracer", "t".repeat(200), "", "DE", "reseller", ""));
        assertRefused(partner("tecracer", "t".repeat(201), "", "DE", "reseller", ""), "name");
    }

    @Test
    void a_partner_without_a_name_is_asked_for_the_name_and_not_for_the_id_made_of_it() {
        assertRefused(partner("", " ", "", "DE", "reseller", ""), "name");
    }

    @Test
    void an_address_has_at_most_400_characters() {
        assertRefused(partner("tecracer", "tecRacer", "H".repeat(400), "DE", "reseller", ""));
        assertRefused(partner("tecracer", "tecRacer", "H".repeat(401), "DE", "reseller", ""), "address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-a", "a-", "Tec", "a b", "1234567890123456789012345678901234567890123456789012345678901"})
    void an_id_is_a_slug(String id) {
        assertRefused(partner(id, "tecRacer", "", "DE", "reseller", ""), "id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "Germany", "de"})
    void a_country_is_one_with_a_code_because_its_holidays_count(String country) {
        assertRefused(partner("tecracer", "tecRacer", "", country, "reseller", ""), "country");
    }

    @Test
    void a_kind_of_partner_is_a_slug() {
        assertRefused(partner("tecracer", "tecRacer", "", "DE", "Channel reseller", ""), "kinds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Premier", "Advanced tier 2", "Select-Plus", "Première"})
    void a_tier_is_a_few_words_or_none(String tier) {
        assertThat(OrganisationRules.isTier(tier)).isTrue();
        assertRefused(partner("tecracer", "tecRacer", "", "DE", "reseller", tier));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>Premier</b>", "Premier!", "12345678901234567890123456789012345678901"})
    void anything_else_is_no_tier(String tier) {
        assertThat(OrganisationRules.isTier(tier)).isFalse();
        assertRefused(partner("tecracer", "tecRacer", "", "DE", "reseller", tier), "tier");
    }

    private static void assertRefused(Organisation partner, String... fields) {
        assertThat(partner.problems()).extracting(Invalid.Problem::field).containsExactly(fields);
    }

    private static Organisation partner(
            String id, String name, String address, String country, String kind, String tier) {
        return new Organisation(id, name, "", address, country, ZoneId.of("Europe/Berlin"), Set.of(kind), tier);
    }
}
