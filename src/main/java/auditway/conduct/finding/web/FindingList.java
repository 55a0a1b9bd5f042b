package auditway.conduct.finding.web;

import auditway.conduct.finding.Grade;
import auditway.conduct.finding.ToldGrades;
import auditway.platform.people.Actor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Findings of all audits that the reader may see, newest audit first. */
@Controller
class FindingList {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    FindingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row; the label is the finding's short name. */
    record Row(
            String auditId,
            String partner,
            String label,
            Grade grade,
            String controlId,
            String title,
            boolean issued,
            Instant draftedAt) {}

    @GetMapping("/findings")
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String grade,
            Actor actor,
            Model model) {
        List<Row> rows = jdbc.sql("""
                        select f.*, coalesce(s.grade, f.grade) known_grade, o.name partner from finding f
                        join audit a on a.id = f.audit_id join organisation o on o.id = a.organisation_id
                        %s
                        where exists (select 1 from visible_audit v where v.audit_id = f.audit_id and v.account_id = :me)
                            and f.standing <> 'WITHDRAWN' and (f.standing = 'ISSUED' or :inside)
                            and (:grade = '' or coalesce(s.grade, f.grade) = :grade)
                            and lower(f.title || ' ' || o.name || ' ' || f.audit_id || ' ' || coalesce(f.control_id, ''))
                                like :pattern escape '!'
                        order by f.audit_id desc, f.ordinal limit %d
                        """.formatted(ToldGrades.JOIN, SHOWN))
                .param("me", actor.accountId())
                .param("inside", !actor.isPartner())
                .param("grade", grade)
                .param("pattern", pattern(words))
                .query((row, number) -> new Row(
                        row.getString("audit_id"),
                        row.getString("partner"),
                        "F-%02d".formatted(row.getInt("ordinal")),
                        Grade.valueOf(row.getString("known_grade")),
                        row.getString("control_id") == null ? "" : row.getString("control_id"),
                        row.getString("title"),
                        row.getString("standing").equals("ISSUED"),
                        row.getObject("drafted_at", OffsetDateTime.class).toInstant()))
                .list();
        model.addAttribute("rows", rows);
        model.addAttribute("sought", words);
        model.addAttribute("grade", grade);
        model.addAttribute("grades", Grade.values());
        return "finding/list";
    }

    private static String pattern(String words) {
        return "%"
                + words.strip()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }
}
