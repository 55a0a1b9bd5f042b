package auditway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * One place at which a request names a record, and how it is tried.
 *
 * @param place as {@link NamedRecords} has it
 * @param path what stands in the path for its variables, in their order; {@code ?} for the id that is tried
 * @param sent what is sent along, {@code ?} for the id that is tried
 * @param foreign the id of a record that belongs to others
 */
record ForeignIds(String place, Persona who, List<String> path, String sent, String foreign) {

    /** Place; who; path; sent; the foreign record. Words in the last two columns stand for what the test has made. */
    private static final String PLACES = """
            POST /api/v1/audits/{auditId}/evidence: subjectId; JANA; own; link=https://a.example/b&purpose=CLOSURE&subjectId=?; item
            POST /audits/{auditId}/evidence: subjectId; JANA; own; link=https://a.example/b&purpose=CLOSURE&subjectId=?; item
            POST /api/v1/audits/{auditId}/evidence: controlId; JANA; own; link=https://a.example/b&controlId=?; item
            POST /audits/{auditId}/evidence: controlId; JANA; own; link=https://a.example/b&controlId=?; item
            POST /api/v1/audits/{auditId}/evidence-requests: controlId; DAVID; own; {"controlId":"?","wanted":"It"}; item
            POST /audits/{auditId}/evidence-requests: controlId; DAVID; own; wanted=It&controlId=?; item
            GET /audits/{auditId}/evidence: control; JANA; own; control=?; item
            POST /api/v1/audits/{auditId}/findings: controlId; DAVID; drafted; {"title":"Good","controlId":"?"}; item
            POST /audits/{auditId}/findings: controlId; DAVID; drafted; grade=STRENGTH&title=Good&controlId=?; item
            POST /audits/{auditId}/findings/{findingId}: {findingId}; DAVID; drafted ?; title=Changed; finding
            POST /audits/{auditId}/findings/{findingId}/second-look: {findingId}; DAVID; drafted ?; outcome=agreed&version=1; finding
            POST /audits/{auditId}/findings/{findingId}/withdrawal: {findingId}; DAVID; drafted ?; ; finding
            GET /audits/{auditId}/findings: finding; DAVID; drafted; finding=?; finding
            GET /audits/{auditId}/checklist: control; DAVID; drafted; control=?; finding
            GET /audits/{auditId}/checklist: section; DAVID; drafted; section=?; finding
            GET /audits/{auditId}/checklist/submission: section; DAVID; drafted; section=?; finding
            GET /audits/{auditId}/self-assessment: control; DAVID; drafted; control=?; finding
            POST /audits/{auditId}/self-assessment/last-answers: section; JANA; drafted; section=?; finding
            POST /audits/{auditId}/self-assessment/reopening: section; JANA; drafted; section=?&why=Because; finding
            POST /audits/{auditId}/self-assessment/reopening: control; JANA; drafted; section=8&control=?&why=Because; finding
            POST /api/v1/audits/{auditId}/responses/{controlId}/reopening: {controlId}; JANA; drafted ?; {"why":"Because"}; finding
            GET /audits/{auditId}/meetings/{meetingId}.ics: {meetingId}; JANA; own ?; ; meeting
            GET /api/v1/audits/{auditId}/meetings/{meetingId}.ics: {meetingId}; JANA; own ?; ; meeting
            POST /partners/{id}/contacts/{contactId}/remove: {contactId}; JANA; tecracer ?; ; contact
            DELETE /api/v1/partners/{id}/contacts/{contactId}: {contactId}; JANA; tecracer ?; ; contact
            GET /audits/{auditId}/self-assessment: section; DAVID; drafted; section=?; finding
            POST /audits/{auditId}/checklist/{controlId}: {controlId}; DAVID; drafted ?; verdict=MET; finding
            POST /audits/{auditId}/checklist/{controlId}/approval: {controlId}; DAVID; drafted ?; ; finding
            POST /api/v1/audits/{auditId}/assessments/{controlId}/approval: {controlId}; DAVID; drafted ?; ; finding
            PUT /api/v1/audits/{auditId}/assessments/{controlId}: {controlId}; DAVID; drafted ?; {"verdict":"MET"}; finding
            POST /audits/{auditId}/self-assessment/{controlId}: {controlId}; JANA; drafted ?; claim=YES&statement=Yes; finding
            PUT /api/v1/audits/{auditId}/responses/{controlId}: {controlId}; JANA; drafted ?; {"claim":"YES","statement":"Yes"}; finding
            GET /api/v1/audits/{auditId}/requests: about; JANA; drafted; ; draft
            GET /api/v1/audits/{auditId}/requests/{form}: about; JANA; drafted dispute-finding; ; draft
            POST /api/v1/audits/{auditId}/requests/{form}: about; JANA; drafted dispute-finding; {"grounds":"No","wanted":"None"}; draft
            GET /audits/{auditId}/requests/{form}: about; JANA; drafted dispute-finding; ; draft
            POST /audits/{auditId}/requests/{form}: about; JANA; drafted request-waiver; reason=Because; item
            POST /audits/{auditId}/requests/{form}/form: about; JANA; drafted request-extension; ; item
            GET /api/v1/audits: after; JANA; ; after=?; foreign
            GET /audits: after; JANA; ; after=?; foreign
            GET /api/v1/work-items: audit; JANA; ; audit=?; foreign
            GET /audits/new: partner; HELEN; ; partner=?; nobody
            GET /api/v1/mails: before; JANA; ; before=?; mail
            GET /mail: before; JANA; ; before=?; mail
            POST /action-items/{id}/plan: owner; JANA; ownItem; owner=?&correction=One; lead
            POST /action-items/{id}/submission: owner; JANA; ownItem; owner=?&statement=One; lead
            POST /roster/{person}/substitutions: substituteId; JANA; me; from=2027-01-04&until=2027-01-04&substituteId=?; lead
            POST /api/v1/roster/{person}/substitutions: substitute; JANA; me; {"substitute":"?"}; lead
            POST /roster/{person}/absences/{id}/withdrawal: {id}; JANA; me ?; ; absence
            DELETE /api/v1/roster/{person}/absences/{id}: {id}; JANA; me ?; ; absence
            POST /roster/{person}/substitutions/{id}/end: {id}; JANA; me ?; ; absence
            DELETE /api/v1/roster/{person}/substitutions/{id}: {id}; JANA; me ?; ; absence
            POST /roster/{person}/competences/{id}/withdrawal: {id}; HELEN; me ?; ; absence
            DELETE /api/v1/roster/{person}/competences/{id}: {id}; HELEN; me ?; ; absence
            POST /roster/{person}/competences: reach; HELEN; david; reach=?; nobody
            POST /api/v1/roster/{person}/competences: programme; HELEN; david; {"programme":"?"}; nobody
            POST /api/v1/roster/{person}/competences: section; HELEN; david; {"programme":"aws-msp","section":"?"}; nobody
            POST /settings/accounts: organisationId; SAMUEL; ; roles=PARTNER_LEAD&name=A B&email=ab@new.example&firm=F&organisationId=?; nobody
            POST /settings/accounts/{id}/roles: organisationId; SAMUEL; lead; roles=PARTNER_LEAD&organisationId=?; nobody
            """;

    /** Places that name no record of an audit, and why. */
    static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("a form", "FieldsThatNameRecordsTests tries every field of every form"),
            Map.entry("{form}", "the name of a form"),
            Map.entry("{rendition}", "one of two words"),
            Map.entry("{process}", "the name of a diagram"),
            Map.entry("back", "an address of this application"),
            Map.entry("POST /api/v1/partners: about", "a text"),
            Map.entry("POST /api/v1/partners: id", "the name of a new partner"),
            Map.entry("PATCH /api/v1/partners/{id}: about", "a text"),
            Map.entry("PUT /api/v1/partners/{id}: about", "a text"),
            Map.entry("POST /partners: about", "a text"),
            Map.entry("POST /partners/{id}/edit: about", "a text"),
            Map.entry("POST /partners/{id}/edit: id", "a partner keeps its id, the one in the address"),
            Map.entry("POST /partners: id", "the name of a new partner"),
            Map.entry("POST /programmes/import: report", "a text"),
            Map.entry(
                    "POST /action-items/{id}/evidence: owner",
                    "what is typed beside it comes back on the page and is not taken"),
            Map.entry("POST /evidence/{id}/versions: controlId", "a version stays where the first one is"),
            Map.entry("POST /evidence/{id}/versions: subjectId", "a version stays where the first one is"),
            Map.entry("POST /api/v1/evidence/{id}/versions: controlId", "a version stays where the first one is"),
            Map.entry("POST /api/v1/evidence/{id}/versions: subjectId", "a version stays where the first one is"),
            Map.entry("PUT /api/v1/findings/{id}: controlId", "a finding keeps its control"),
            Map.entry("POST /settings/accounts/{id}/password: organisationId", "not read"));

    static List<ForeignIds> all(Map<String, String> made) {
        List<ForeignIds> all = new ArrayList<>();
        PLACES.lines().forEach(line -> {
            String[] column = line.split("; ?", -1);
            List<String> path = List.of(column[2].split(" ")).stream()
                    .map(word -> made.getOrDefault(word, word))
                    .toList();
            all.add(new ForeignIds(
                    column[0], Persona.valueOf(column[1]), path, column[3], made.getOrDefault(column[4], column[4])));
        });
        return all;
    }

    boolean isRead() {
        return place.startsWith("GET ");
    }

    AbstractMockHttpServletRequestBuilder<?> request(MockMvcTester mvc, String id) {
        String address = place.substring(place.indexOf(' ') + 1, place.indexOf(": "));
        for (String part : path) {
            address = address.replaceFirst("\\{\\w+}", part.equals("?") ? id : part);
        }
        boolean api = address.startsWith("/api/");
        String query = isRead() ? sent.replace("?", id) : "";
        if (place.endsWith(": about")) {
            query = "about=" + id;
        }
        var request = mvc.method(HttpMethod.valueOf(place.substring(0, place.indexOf(' '))))
                .uri(query.isEmpty() ? address : address + "?" + query)
                .with(api ? who.basic() : who.signedIn());
        if (sent.startsWith("{")) {
            return request.contentType(MediaType.APPLICATION_JSON).content(sent.replace("?", id));
        }
        request.contentType(
                address.endsWith("/evidence") ? MediaType.MULTIPART_FORM_DATA : MediaType.APPLICATION_FORM_URLENCODED);
        for (String field : isRead() || sent.isEmpty() ? new String[0] : sent.split("&")) {
            int equals = field.indexOf('=');
            request.param(
                    field.substring(0, equals), field.substring(equals + 1).replace("?", id));
        }
        return request;
    }
}
