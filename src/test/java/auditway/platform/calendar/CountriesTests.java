package auditway.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kai 4, Kiel, Germany | DE",
                "Kai 4, Kiel, GERMANY. | DE",
                "Kai 4, Kiel, Deutschland | DE",
                "Ring 1, Wien, Österreich | AT",
                "1 Main Street, Chicago, IL, USA | US",
                "1 Main Street, Chicago, IL 60601, United States | US",
                "12 Quay, Dublin, Ireland | IE",
                "東京, 日本 | JP"
            })
    void an_address_that_ends_in_a_countrys_full_name_is_there(String address, String country) {
        assertThat(Countries.endOf(address)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Orchard Street, Chicago, IL",
                "Peachtree Street, Atlanta, GA",
                "San Diego, CA",
                "Wilmington, DE",
                "Atlanta, Georgia",
                "Tbilisi, Georgia",
                "Harbour 2, Jersey",
                "Paris, TX",
                "Albuquerque, New Mexico",
                "London, UK",
                "12 Orchard Street, Chicago, IL 60601",
                "Kiel",
                "",
                ",",
                "Conakry, Guinea"
            })
    void two_letters_and_names_of_several_places_are_no_country(String address) {
        assertThat(Countries.endOf(address)).isEmpty();
    }
}
