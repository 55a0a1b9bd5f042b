package auditway.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Nobody is led from here to another site. */
class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//host",
                "//host/work",
                "/\\host",
                "\\\\host",
                "https://host/",
                "javascript:alert(1)",
                "work",
                "/a b",
                "/a\r\nSet-Cookie: x=y",
                "/a\\..\\b",
                "/..//host",
                "/./work",
                "/audits/..",
                "/audits//x",
                "/sign-out"
            })
    @NullSource
    void an_address_elsewhere_or_none_is_replaced(String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo("/");
        assertThat(ReturnPath.safe(path, "/work")).isEqualTo("/work");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/work",
                "/audits/MSP-2026-014/self-assessment?section=8&control=8.9",
                "/work?q=a//b/../c",
                "/img/a.b"
            })
    void a_page_of_this_application_stays(String path) {
        assertThat(ReturnPath.safe(path, "/work")).isEqualTo(path);
    }

    @Test
    void braces_are_no_template_of_a_redirect() {
        assertThat(ReturnPath.safe("/search?q={id}")).isEqualTo("/search?q=%7Bid%7D");
    }

    @Test
    void a_refused_page_leads_back_to_the_one_before() {
        assertThat(ReturnPath.back(request("GET", "/audits/x", "http://localhost/audits?order=due")))
                .isEqualTo("/audits?order=due");
    }

    @Test
    void a_refused_page_never_leads_back_to_itself_or_to_another_site() {
        assertThat(ReturnPath.back(request("GET", "/audits/x", "http://localhost/audits/x?tab=1")))
                .isEqualTo("/");
        assertThat(ReturnPath.back(request("GET", "/audits/x", "http://host.example/audits")))
                .isEqualTo("/");
        assertThat(ReturnPath.back(request("GET", "/audits/x", "http://localhost//host.example")))
                .isEqualTo("/");
        assertThat(ReturnPath.back(request("GET", "/audits/x", ":"))).isEqualTo("/");
    }

    @Test
    void what_was_sent_from_a_page_leads_back_to_it() {
        assertThat(ReturnPath.back(request("POST", "/audits/x", "http://localhost/audits/x")))
                .isEqualTo("/audits/x");
    }

    private static MockHttpServletRequest request(String method, String path, String referrer) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.addHeader("Referer", referrer);
        return request;
    }
}
