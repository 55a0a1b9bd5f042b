package auditway.cycle.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditRequests;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.audit.request.Offer;
import auditway.audit.request.RequestKind;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designations;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.cycle.CycleDate;
import auditway.cycle.Cycles;
import auditway.followup.decision.Conclusion;
import auditway.followup.decision.Conclusions;
import auditway.platform.input.NameOrder;
import auditway.platform.people.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts designations together as pages and programs show them. */
@Component
class CycleViews {

    private static final int AUDITS_SHOWN = 50;

    private final Cycles cycles;
    private final Designations designations;
    private final Organisations organisations;
    private final Editions editions;
    private final AuditDirectory audits;
    private final Criteria criteria;
    private final Conclusions conclusions;
    private final RequestKinds kinds;
    private final AuditRequests requests;
    private final Clock clock;

    CycleViews(
            Cycles cycles,
            Designations designations,
            Organisations organisations,
            Editions editions,
            AuditDirectory audits,
            Criteria criteria,
            Conclusions conclusions,
            RequestKinds kinds,
            AuditRequests requests,
            Clock clock) {
        this.cycles = cycles;
        this.designations = designations;
        this.organisations = organisations;
        this.editions = editions;
        this.audits = audits;
        this.criteria = criteria;
        this.conclusions = conclusions;
        this.kinds = kinds;
        this.requests = requests;
        this.clock = clock;
    }

    /** The designations of a partner this actor may see. */
    List<CycleView> of(String organisationId, Actor actor) {
        Organisation partner = organisations.visible(organisationId, actor);
        return designations.of(organisationId).stream()
                .map(held -> view(held, partner, programmes(), offers(held, actor)))
                .toList();
    }

    /** All designations this actor may see: what is due next first, those that are over last. */
    List<CycleView> all(Actor actor) {
        Map<String, Organisation> partners =
                organisations.visible(actor).stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        Map<String, String> programmes = programmes();
        return designations.all().stream()
                .flatMap(held -> Stream.ofNullable(partners.get(held.organisationId()))
                        .map(partner -> view(held, partner, programmes, List.of())))
                .sorted(Comparator.comparing(CycleViews::nextDay).thenComparing(NameOrder.by(CycleView::partner)))
                .toList();
    }

    /** The audits of a partner that this actor may see, newest first. */
    List<HeldAuditLine> history(String organisationId, Actor actor) {
        Organisation partner = organisations.visible(organisationId, actor);
        return audits.page(actor, new AuditDirectory.Filter(partner.name(), null, null), null, AUDITS_SHOWN).stream()
                .filter(audit -> audit.organisationId().equals(organisationId))
                .map(audit -> new HeldAuditLine(
                        audit,
                        criteria.follows(audit.id())
                                .map(failed -> "Re-audit of what failed in " + failed)
                                .orElse("Full audit"),
                        result(audit, actor)))
                .toList();
    }

    /** What a request for another audit is weighed against. */
    NextAudit next(String organisationId, List<CycleView> held, List<HeldAuditLine> history) {
        return new NextAudit(
                history.stream()
                        .filter(line -> !line.audit().state().isOver())
                        .findFirst()
                        .orElse(null),
                history.stream()
                        .filter(line -> line.audit().state() == AuditState.CLOSED)
                        .findFirst()
                        .orElse(null),
                held.stream()
                        .flatMap(view -> view.ahead().stream())
                        .filter(date -> date.kind() == CycleDate.Kind.RENEWAL)
                        .map(CycleDate::day)
                        .findFirst()
                        .orElse(null),
                requests.earliest(organisationId).orElse(null));
    }

    private String result(AuditSummary audit, Actor actor) {
        return conclusions
                .visible(audit.id(), actor)
                .flatMap(Conclusion::decision)
                .map(decision -> decision.result().title())
                .orElse(audit.state().title());
    }

    private static LocalDate nextDay(CycleView view) {
        return view.ahead().stream().findFirst().map(CycleDate::day).orElse(LocalDate.MAX);
    }

    private CycleView view(Designation held, Organisation partner, Map<String, String> programmes, List<Offer> offers) {
        return new CycleView(
                held,
                partner.name(),
                programmes.getOrDefault(held.programmeId(), held.programmeId()),
                held.on(LocalDate.now(clock.withZone(partner.zone()))),
                cycles.ahead(held),
                cycles.reviews(held),
                offers);
    }

    private List<Offer> offers(Designation held, Actor actor) {
        String auditId = held.auditId();
        return auditId == null
                ? List.of()
                : kinds.offered(RequestKind.About.DESIGNATION, new Subject(auditId, held.id()), actor);
    }

    private Map<String, String> programmes() {
        return editions.published().stream()
                .map(Edition::programme)
                .collect(Collectors.toMap(
                        programme -> programme.id(), programme -> programme.shortName(), (newest, older) -> newest));
    }
}
