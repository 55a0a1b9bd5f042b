package auditway.insight.overview.web;

import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.ReportedGaps;
import java.io.UnsupportedEncodingException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What needs attention is shown as far as there is room, and in full one step further. */
@ApplicationTest
class AttentionTests {

    private static final Pattern ALL = Pattern.compile("href=\"([^\"]*)\">All (\\d+)<");

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    void all_leads_to_as_many_lines_as_it_says() throws Exception {
        for (int audits = 0; audits < 9; audits++) {
            jdbc.sql("update work_item set due_at = :due where audit_id = :audit and state = 'OPEN'")
                    .param("due", OffsetDateTime.now(ZoneOffset.UTC).minusYears(1))
                    .param("audit", ReportedGaps.of(context).audit.id)
                    .update();
        }
        Matcher all = ALL.matcher(page("/home"));
        assertThat(all.find()).isTrue();
        String full = page(all.group(1));
        assertThat(full.split("data-label=\"Waits on\"", -1)).hasSize(Integer.parseInt(all.group(2)) + 1);
        assertThat(ALL.matcher(full).find()).isFalse();
    }

    private String page(String address) throws UnsupportedEncodingException {
        return mvc.get()
                .uri(address)
                .with(MARTA.signedIn())
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
