package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FormReaderTests {

    private static void refuses(String sentence, String... components) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Forms(Map.of("trial", FormDesk.read(components)), FormDesk.FEEL))
                .withMessageContaining("forms/trial.form")
                .withMessageContaining(sentence);
    }

    @Test
    void an_unsupported_component_is_named_with_file_and_id() {
        refuses(
                "component Field_page has the type \"html\", which is not supported",
                "{'type':'html','id':'Field_page','content':'<b>x</b>'}");
    }

    @Test
    void an_unknown_property_is_named_with_the_key() {
        refuses(
                "component F (key city) has the property \"shout\", which a textfield does not support",
                "{'type':'textfield','id':'F','key':'city','shout':true}");
    }

    @Test
    void an_unknown_rule_is_refused() {
        refuses("validates by \"maxWords\"", "{'type':'textfield','id':'F','key':'city','validate':{'maxWords':3}}");
    }

    @Test
    void two_fields_with_one_key_are_refused() {
        refuses(
                "two components with the key city, the second is B",
                "{'type':'textfield','id':'A','key':'city'}",
                "{'type':'group','id':'G','components':[{'type':'textfield','id':'B','key':'city'}]}");
    }

    @Test
    void rows_may_use_a_key_of_the_form_again() {
        Form form = FormDesk.read(
                "{'type':'textfield','id':'A','key':'city'}",
                "{'type':'dynamiclist','id':'L','path':'stops','isRepeating':true,"
                        + "'components':[{'type':'textfield','id':'B','key':'city'}]}");
        assertThat(form.all().map(Component::id)).containsExactly("A", "L", "B");
    }

    @Test
    void a_list_inside_a_list_is_refused() {
        refuses(
                "list M inside another list",
                "{'type':'dynamiclist','id':'L','path':'days','components':[{'type':'dynamiclist','id':'M','path':'hours',"
                        + "'components':[{'type':'textfield','id':'B','key':'city'}]}]}");
    }

    @Test
    void options_come_from_one_place() {
        refuses("exactly one of values, valuesKey and valuesExpression", "{'type':'radio','id':'F','key':'city'}");
    }

    @Test
    void an_expression_begins_with_an_equals_sign() {
        refuses(
                "must begin with an equals sign",
                "{'type':'textfield','id':'F','key':'city','conditional':{'hide':'true'}}");
    }

    @Test
    void an_expression_that_does_not_parse_stops_the_start() {
        refuses("component F", "{'type':'textfield','id':'F','key':'city','conditional':{'hide':'=a ('}}");
    }

    @Test
    void a_template_that_does_not_parse_stops_the_start() {
        refuses("component T", "{'type':'text','id':'T','text':'{{#if a}}never closed'}");
    }

    @Test
    void a_time_with_a_zone_is_refused() {
        refuses(
                "no_timezone",
                "{'type':'datetime','id':'F','key':'at','subtype':'time','timeSerializingFormat':'utc_offset'}");
    }

    @Test
    void the_id_is_the_name_of_the_file() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FormReader.read("decide", "{\"id\":\"other\",\"components\":[]}"))
                .withMessage("forms/decide.form must have the id \"decide\", as its file is named.");
    }

    @Test
    void what_is_not_json_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FormReader.read("decide", "components"))
                .withMessageStartingWith("forms/decide.form is not JSON");
    }
}
