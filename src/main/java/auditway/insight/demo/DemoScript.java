package auditway.insight.demo;

import auditway.conduct.assessment.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo as {@code demo/*.yaml} tell it.
 *
 * @param auditors people beside those every demo has
 * @param teams by the letter that an audit names
 */
record DemoScript(List<Auditor> auditors, Map<String, Team> teams, List<Partner> partners, List<Planned> audits) {

    /** An auditor. */
    record Auditor(String email, String name, String firm) {}

    /** By e-mail. */
    record Team(String lead, String second) {}

    /** An invented organisation with its lead and a contributor. */
    record Partner(
            String id,
            String name,
            String country,
            String zone,
            String address,
            String about,
            List<String> kinds,
            @Nullable String tier,
            String lead,
            String contributor) {

        String email(String person) {
            String ascii = java.text.Normalizer.normalize(person, java.text.Normalizer.Form.NFD)
                    .replace("ł", "l")
                    .replace("ø", "o")
                    .replaceAll("[^A-Za-z ]", "")
                    .toLowerCase(java.util.Locale.ROOT);
            String last = ascii.substring(ascii.lastIndexOf(' ') + 1);
            return ascii.charAt(0) + "." + last + "@" + id + ".example";
        }
    }

    /**
     * One audit of the demo.
     *
     * @param day of the audit, in business days of the partner from today
     * @param until the last thing that happens
     * @param days how long it takes on site
     * @param prerequisites what is missing for it to begin, if anything
     * @param asks what the auditors want to see beforehand, by control
     * @param shortfalls controls that fall short, as {@code shortfalls.yaml} tells how
     * @param returned the control whose closure comes back once
     * @param unfinished controls whose action items the partner has not submitted
     * @param disputed the control whose finding the partner disputes
     * @param prolonged the control for whose action item the partner asks for more time
     * @param unplanned controls whose action items the partner has not planned
     * @param reason why the coordinator requests it; without one the partner does
     * @param leaves how it leaves its way after that, if it does
     */
    record Planned(
            String partner,
            int day,
            DemoAction until,
            String team,
            @Nullable String site,
            int days,
            @Nullable String prerequisites,
            Map<String, String> asks,
            List<String> shortfalls,
            @Nullable String returned,
            @Nullable String disputed,
            @Nullable String prolonged,
            List<String> unfinished,
            List<String> unplanned,
            List<Strength> strengths,
            @Nullable String reason,
            @Nullable Departure leaves) {

        Planned {
            days = Math.max(1, days);
            asks = asks == null ? Map.of() : asks;
            shortfalls = shortfalls == null ? List.of() : shortfalls;
            unfinished = unfinished == null ? List.of() : unfinished;
            unplanned = unplanned == null ? List.of() : unplanned;
            strengths = strengths == null ? List.of() : strengths;
        }
    }

    /**
     * An audit leaves its way.
     *
     * @param form of the request, for example {@code hold-audit}
     * @param days so many calendar days before today
     */
    record Departure(String form, int days, String reason) {}

    /** Something done well; it stands for the whole audit where it names no control. */
    record Strength(@Nullable String control, String title, String seen) {}

    /** A verdict that is not simply met, and how the partner answers it. */
    record Shortfall(
            Verdict verdict,
            String reason,
            @Nullable String gap,
            @Nullable String closes,
            @Nullable String correction,
            @Nullable String cause,
            @Nullable String action,
            @Nullable String closure,
            @Nullable String returned) {}

    /**
     * Texts for whatever an audit does not tell itself.
     *
     * @param answers of the partner, by section
     * @param notes of the auditors, by control
     */
    record Phrases(Map<String, List<String>> answers, Map<String, String> notes, Map<String, Shortfall> shortfalls) {}

    static DemoScript read() {
        return read("audits.yaml", DemoScript.class);
    }

    static Phrases phrases() {
        return read("phrases.yaml", Phrases.class);
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream file = DemoScript.class.getResourceAsStream("/demo/" + name)) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .convertValue(content, type);
        } catch (IOException broken) {
            throw new UncheckedIOException("The demo's " + name + " cannot be read.", broken);
        }
    }
}
