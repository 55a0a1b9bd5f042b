package auditway.catalogue.programme;

import auditway.platform.refusal.NotFound;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A published, immutable version of a programme's criteria; an audit binds to exactly one (rule 1).
 *
 * @param validFrom first day it may be audited against
 * @param validTo day a newer edition took its place, absent while it is the newest
 * @param usableUntil last day an audit may still be held against it (rule 2)
 * @param assumptions what its author chose without a source, one sentence each
 * @param partnerKinds the kinds of partner that controls tell apart
 * @param deadlines rules by step id, or by the name of another limit such as {@code hardStop}
 * @param deadlineTable the decision table that gives action items their due dates, absent for the usual one
 * @param rescheduling what another date costs
 * @param renamed controls that had another id in an older edition: that edition's id, then old id to new id
 * @param cycle how a partner goes on after an audit; an edition published without one has the usual
 */
public record Edition(
        String id,
        Programme programme,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate usableUntil,
        List<String> assumptions,
        List<PartnerKind> partnerKinds,
        List<Section> sections,
        List<Prerequisite> prerequisites,
        Scoring scoring,
        Map<String, DeadlineRule> deadlines,
        @Nullable String deadlineTable,
        Limits limits,
        ReportTexts report,
        Rescheduling rescheduling,
        Map<String, Map<String, String>> renamed,
        Cycle cycle) {

    /** A kind of partner, for example {@code reseller}, "Channel reseller". */
    public record PartnerKind(String id, String name) {}

    public Edition {
        cycle = Objects.requireNonNullElse(cycle, Cycle.USUAL);
        assumptions = List.copyOf(assumptions);
        partnerKinds = List.copyOf(partnerKinds);
        sections = List.copyOf(sections);
        prerequisites = List.copyOf(prerequisites);
        deadlines = Map.copyOf(deadlines);
        rescheduling = rescheduling == null ? Rescheduling.USUAL : rescheduling;
        renamed = renamed == null ? Map.of() : Map.copyOf(renamed);
    }

    /** Whether it belongs to the same programme and is newer than the other. */
    public boolean supersedes(Edition other) {
        return programmeId().equals(other.programmeId()) && validFrom.isAfter(other.validFrom());
    }

    public String programmeId() {
        return programme.id();
    }

    /** Whether an audit may be held on this day. */
    public boolean isUsable(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(usableUntil);
    }

    /** All controls in the order of the programme. */
    public List<Control> controls() {
        return sections.stream().flatMap(section -> section.controls().stream()).toList();
    }

    /** The part of it that holds these controls; sections without any are left out. */
    public Edition only(Set<String> controlIds) {
        List<Section> left = sections.stream()
                .map(section -> section.only(controlIds))
                .filter(section -> !section.controls().isEmpty())
                .toList();
        return new Edition(
                id,
                programme,
                name,
                validFrom,
                validTo,
                usableUntil,
                assumptions,
                partnerKinds,
                left,
                prerequisites,
                scoring,
                deadlines,
                deadlineTable,
                limits,
                report,
                rescheduling,
                renamed,
                cycle);
    }

    /** Whether it has such a control. */
    public boolean has(String controlId) {
        return sections.stream().anyMatch(section -> section.has(controlId));
    }

    /** @throws NotFound if the edition has no such control */
    public Control control(String controlId) {
        return controls().stream()
                .filter(control -> control.id().equals(controlId))
                .findFirst()
                .orElseThrow(
                        () -> new NotFound("Control " + controlId + " is not in scope; choose one of those shown."));
    }

    /** @throws NotFound if the edition has no such section */
    public Section section(String sectionId) {
        return sections.stream()
                .filter(section -> section.id().equals(sectionId))
                .findFirst()
                .orElseThrow(
                        () -> new NotFound("Section " + sectionId + " is not in scope; choose one of those shown."));
    }

    /** The section a control belongs to; throws like {@link #control}. */
    public Section sectionOf(String controlId) {
        return sections.stream()
                .filter(section -> section.has(controlId))
                .findFirst()
                .orElseThrow(
                        () -> new NotFound("Control " + controlId + " is not in scope; choose one of those shown."));
    }

    /** The rule for a step or a named limit, empty where nobody is held to a date. */
    public Optional<DeadlineRule> deadline(String key) {
        return Optional.ofNullable(deadlines.get(key));
    }

    /**
     * Computes the score from what each control earned; a control that is not listed earned nothing yet.
     *
     * @param openMandatory controls whose MANDATORY action item is open or has lapsed: each refuses a pass (domain §6)
     */
    public Score score(Collection<ScoredControl> earned, Collection<String> openMandatory) {
        return new Scorecard(this, earned, openMandatory).score();
    }
}
