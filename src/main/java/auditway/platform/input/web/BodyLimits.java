package auditway.platform.input.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a request may be.
 *
 * @param text fields of a page or JSON
 * @param upload a request with files, of which rooms take less
 * @param values how many numbers, texts, keys, lists and objects one JSON body may have
 */
@ConfigurationProperties("auditway.limits")
record BodyLimits(
        @DefaultValue("1MB") DataSize text,
        @DefaultValue("55MB") DataSize upload,
        @DefaultValue("20000") long values) {

    DataSize of(boolean upload) {
        return upload ? this.upload : text;
    }

    static String sentence(DataSize limit) {
        return "What was sent is larger than " + limit.toMegabytes() + " MB, the most that is taken here; send less.";
    }
}
