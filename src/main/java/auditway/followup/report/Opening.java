package auditway.followup.report;

import auditway.followup.report.Snapshot.Criteria;
import auditway.followup.report.Snapshot.NotCovered;
import java.util.List;

/** What both renditions say before the sections: introduction, programme, partner, objectives, methodology, strengths. */
record Opening(
        String introduction,
        String programme,
        List<String> aboutProgramme,
        String partner,
        List<String> aboutPartner,
        List<String> objectives,
        List<String> methodology,
        List<NotCovered> notCovered,
        String sampling,
        List<String> strengths) {

    static Opening of(Snapshot snapshot) {
        Criteria criteria = snapshot.criteria();
        String partner = snapshot.partner().name();
        return new Opening(
                Wording.introduction(snapshot.conduct(), partner),
                criteria.shortTitle(),
                criteria.about(),
                partner,
                snapshot.partner().about(),
                criteria.objectives(),
                criteria.methodology(),
                snapshot.notCovered(),
                snapshot.sampling(),
                snapshot.strengths());
    }
}
