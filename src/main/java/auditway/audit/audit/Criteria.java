package auditway.audit.audit;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an audit is held against (ISO 19011, 3.7): its edition without the sections that a change of scope left out, and of a re-audit
 * only the controls that had failed.
 */
@Component
@Transactional(readOnly = true)
public class Criteria {

    private final Editions editions;
    private final JdbcClient jdbc;

    Criteria(Editions editions, JdbcClient jdbc) {
        this.editions = editions;
        this.jdbc = jdbc;
    }

    /** A part of an edition that an audit has, or has not. */
    private record Part(String id, boolean leftOut) {}

    /** The edition as far as this audit covers it. */
    public Edition of(AuditSummary audit) {
        Edition edition = editions.get(audit.editionId());
        List<Part> parts =
                jdbc.sql("""
                        select control_id as id, false as left_out from audit_reaudit_control where audit_id = :audit
                        union all select section_id, true from audit_left_out where audit_id = :audit
                        """).param("audit", audit.id()).query(Part.class).list();
        if (parts.isEmpty()) {
            return edition;
        }
        Set<String> again = ids(parts, false);
        Set<String> leftOut = ids(parts, true);
        return edition.only(edition.sections().stream()
                .filter(section -> !leftOut.contains(section.id()))
                .flatMap(section -> section.controls().stream())
                .map(Control::id)
                .filter(control -> again.isEmpty() || again.contains(control))
                .collect(Collectors.toSet()));
    }

    private static Set<String> ids(List<Part> parts, boolean leftOut) {
        return parts.stream()
                .filter(part -> part.leftOut() == leftOut)
                .map(Part::id)
                .collect(Collectors.toSet());
    }

    /** Sections of the edition that a change of scope left out, in the edition's order, with the reason. */
    public Map<Section, String> leftOut(AuditSummary audit) {
        Map<String, String> reasons = jdbc
                .sql("select section_id, reason from audit_left_out where audit_id = :audit")
                .param("audit", audit.id())
                .query((row, number) -> Map.entry(row.getString("section_id"), row.getString("reason")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<Section, String> left = new LinkedHashMap<>();
        editions.get(audit.editionId()).sections().stream()
                .filter(section -> reasons.containsKey(section.id()))
                .forEach(section -> left.put(section, reasons.get(section.id())));
        return left;
    }

    @Transactional
    void leaveOut(String auditId, String sectionId, String reason) {
        jdbc.sql("insert into audit_left_out (audit_id, section_id, reason) values (:audit, :section, :reason)")
                .param("audit", auditId)
                .param("section", sectionId)
                .param("reason", reason)
                .update();
    }

    @Transactional
    void takeIn(String auditId, String sectionId) {
        jdbc.sql("delete from audit_left_out where audit_id = :audit and section_id = :section")
                .param("audit", auditId)
                .param("section", sectionId)
                .update();
    }

    /** The audit whose failed controls are audited again; empty for a full audit. */
    public Optional<String> follows(String auditId) {
        return jdbc.sql("select follows from audit_reaudit where audit_id = :audit")
                .param("audit", auditId)
                .query(String.class)
                .optional();
    }

    /** The re-audit of an audit's failed controls, empty where none was asked for. */
    public Optional<String> followedBy(String auditId) {
        return jdbc.sql("select audit_id from audit_reaudit where follows = :audit")
                .param("audit", auditId)
                .query(String.class)
                .optional();
    }

    @Transactional
    void cover(String auditId, String follows, List<String> controlIds) {
        jdbc.sql("insert into audit_reaudit (audit_id, follows) values (:audit, :follows)")
                .param("audit", auditId)
                .param("follows", follows)
                .update();
        controlIds.forEach(control -> jdbc.sql(
                        "insert into audit_reaudit_control (audit_id, control_id) values (:audit, :control)")
                .param("audit", auditId)
                .param("control", control)
                .update());
    }
}
