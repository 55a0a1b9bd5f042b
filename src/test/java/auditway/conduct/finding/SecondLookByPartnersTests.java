package auditway.conduct.finding;

import static auditway.Persona.JANA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.ReportedGaps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Those who may not do a thing are told so, whatever state the thing is in. */
@ApplicationTest
class SecondLookByPartnersTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Test
    void a_partner_that_takes_a_second_look_is_refused_alike_whatever_version_it_names() {
        ReportedGaps gaps = ReportedGaps.of(context);
        String finding = gaps.mandatory().findingId();
        for (String version : new String[] {"", ",\"version\":0", ",\"version\":1", ",\"version\":99"}) {
            assertThat(mvc.post()
                            .uri("/api/v1/findings/" + finding + "/second-look")
                            .with(JANA.basic())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"agreed\":true" + version + "}"))
                    .as(version)
                    .hasStatus(403)
                    .bodyText()
                    .contains("belongs to the audit team");
        }
    }
}
