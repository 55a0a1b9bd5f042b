package auditway.followup.decision.web;

import auditway.audit.audit.AuditDirectory;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Score;
import auditway.catalogue.programme.ScoredControl.Credit;
import auditway.followup.decision.Conclusion;
import auditway.followup.decision.Conclusions;
import auditway.followup.decision.ControlsCountedAsMet;
import auditway.followup.decision.EarlierDecisions;
import auditway.followup.decision.GapReviews;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The score with formula and inputs, what the review said, and the decision, for those who may know (rule 19). */
@Controller
class DecisionPage {

    private final Conclusions conclusions;
    private final GapReviews meetings;
    private final AuditDirectory audits;
    private final Editions editions;
    private final Accounts accounts;
    private final EarlierDecisions earlier;
    private final ControlsCountedAsMet counted;

    DecisionPage(
            Conclusions conclusions,
            GapReviews meetings,
            AuditDirectory audits,
            Editions editions,
            Accounts accounts,
            EarlierDecisions earlier,
            ControlsCountedAsMet counted) {
        this.conclusions = conclusions;
        this.meetings = meetings;
        this.audits = audits;
        this.editions = editions;
        this.accounts = accounts;
        this.earlier = earlier;
        this.counted = counted;
    }

    /** A control that did not earn everything, with what it earned. */
    record Input(Control control, Credit credit) {}

    @GetMapping("/audits/{auditId}/decision")
    String show(@PathVariable String auditId, Actor actor, Model model) {
        Conclusion conclusion = conclusions.visibleOrRefused(auditId, actor);
        Score score = conclusions.score(conclusion);
        Edition edition = editions.get(audits.get(auditId).editionId());
        List<Input> lacking = score.inputs().stream()
                .filter(input -> input.credit() != Credit.FULL)
                .map(input -> new Input(edition.control(input.controlId()), input.credit()))
                .toList();
        model.addAttribute("conclusion", conclusion);
        model.addAttribute("decision", conclusion.decision().orElse(null));
        model.addAttribute("earlier", earlier.of(auditId));
        model.addAttribute("score", score);
        model.addAttribute("edition", edition);
        model.addAttribute("inputs", lacking);
        model.addAttribute("counted", counted.of(auditId));
        model.addAttribute("full", score.inputs().size() - lacking.size());
        model.addAttribute("reviews", actor.isPartner() ? List.of() : conclusions.reviews(auditId));
        model.addAttribute("partner", actor.isPartner());
        model.addAttribute("meetings", meetings.of(auditId));
        model.addAttribute("zone", audits.get(auditId).zone());
        model.addAttribute(
                "names",
                accounts.names(Stream.concat(
                                conclusions.reviews(auditId).stream().map(Conclusions.Review::by),
                                Stream.concat(
                                        conclusion.reviewedBy().stream(),
                                        conclusion.decision().map(taken -> taken.by()).stream()))
                        .distinct()
                        .toList()));
        return "decision/decision";
    }
}
