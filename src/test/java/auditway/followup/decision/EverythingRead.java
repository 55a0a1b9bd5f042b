package auditway.followup.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import auditway.Persona;
import auditway.ReadRoutes;
import auditway.platform.people.Accounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everything that a person reads of one audit, on every page and by every route of the API. */
final class EverythingRead {

    private final ApplicationContext context;
    private final MockMvcTester mvc;
    private final String audit;

    EverythingRead(ApplicationContext context, MockMvcTester mvc, String audit) {
        this.context = context;
        this.mvc = mvc;
        this.audit = audit;
    }

    /** What this person reads, by address. */
    Map<String, String> by(Persona reader) {
        Map<String, String> ids = new HashMap<>();
        ids.put("audits", audit);
        ids.put("action-items", first("select id from action_item where audit_id = ? order by id"));
        ids.put("findings", first("select id from finding where audit_id = ? order by id"));
        ids.put("work-items", first("select id from work_item where audit_id = ? order by id"));
        ids.put("mail", first("select id from mail where audit_id = ? order by id"));
        ids.put("mails", ids.get("mail"));
        ids.put("partners", "tecracer");
        ids.put("roster", "me");
        ids.put("meetings", audit + "-audit-day-1");
        ids.put("accounts", reader.account(context.getBean(Accounts.class)).id());
        ids.put("process", "decision");
        Map.of(
                        "evidence",
                        "none",
                        "requests",
                        "request-extension",
                        "report",
                        "confidential",
                        "reports",
                        "confidential",
                        "programmes",
                        "aws-msp-2017",
                        "calendar",
                        "none")
                .forEach(ids::put);
        List<String> addresses = new ArrayList<>(ReadRoutes.filled(
                context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class), ids));
        addresses.add("/search?q=recommended");
        addresses.add("/search?q=" + audit);
        addresses.add("/audits/" + audit + "/process/audit/state");
        Map<String, String> read = new HashMap<>();
        addresses.removeIf(address -> address.contains("/ahead"));
        addresses.forEach(address -> read.put(address, body(address, reader)));
        return read;
    }

    private String first(String sql) {
        return context.getBean(JdbcClient.class)
                .sql(sql + " limit 1")
                .param(audit)
                .query(String.class)
                .optional()
                .orElse("none");
    }

    private String body(String address, Persona reader) {
        MockHttpServletResponse response =
                mvc.get().uri(address).with(reader.signedIn()).exchange().getResponse();
        return new String(response.getContentAsByteArray(), UTF_8);
    }
}
