package auditway.walks;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nu.validator.checker.jing.CheckerSchema;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.vendor.thaiopensource.relaxng.impl.CombineValidator;
import nu.validator.vendor.thaiopensource.util.PropertyMap;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.Schema;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.Validator;
import nu.validator.vendor.thaiopensource.validate.prop.rng.RngProperty;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import nu.validator.xml.NullEntityResolver;
import nu.validator.xml.customelements.NamespaceChangingSchemaWrapper;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import nu.validator.xml.templateelement.TemplateElementDroppingSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker's parser, schema and checkers. Its own front, {@code SimpleDocumentValidator}, is left aside: it brings an HTTP
 * client of Jetty that Spring's clients would take for theirs.
 */
final class HtmlCheck {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final List<CheckerSchema> CHECKERS = List.of(
            CheckerSchema.ASSERTION_SCH,
            CheckerSchema.TABLE_CHECKER,
            CheckerSchema.DUPLICATE_DT_CHECKER,
            CheckerSchema.NORMALIZATION_CHECKER,
            CheckerSchema.TEXT_CONTENT_CHECKER,
            CheckerSchema.USEMAP_CHECKER);

    /** The schema is read and held against by functions that call themselves deeper than an ordinary thread's stack. */
    private static final long DEEP = 1L << 26;

    private final ExecutorService deep = Executors.newSingleThreadExecutor(HtmlCheck::deep);
    private final Future<Schema> schema = deep.submit(HtmlCheck::read);

    private static Thread deep(Runnable work) {
        Thread thread = new Thread(null, work, "html-check", DEEP);
        thread.setDaemon(true);
        return thread;
    }

    private static Schema read() {
        try {
            LocalCacheEntityResolver shipped = new LocalCacheEntityResolver(new NullEntityResolver());
            shipped.setAllowRnc(true);
            PropertyMapBuilder properties = properties(new Errors(""));
            properties.put(ValidateProperty.ENTITY_RESOLVER, shipped);
            Schema html = CompactSchemaReader.getInstance()
                    .createSchema(shipped.resolveEntity(null, SCHEMA), properties.toPropertyMap());
            return new NamespaceChangingSchemaWrapper(
                    new TemplateElementDroppingSchemaWrapper(new RoleAttributeFilteringSchemaWrapper(
                            new XmlLangAttributeDroppingSchemaWrapper(new DataAttributeDroppingSchemaWrapper(html)))));
        } catch (Exception broken) {
            throw new IllegalStateException("The schema of HTML could not be read; see the cause.", broken);
        }
    }

    private static PropertyMapBuilder properties(ErrorHandler errors) {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, errors);
        properties.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
        RngProperty.CHECK_ID_IDREF.add(properties);
        return properties;
    }

    /** @return what is wrong with a document as it was sent, one line each */
    List<String> errors(String html) {
        try {
            return deep.submit(() -> errors(html, schema.get())).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Checking was stopped.", stopped);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("The check broke; see the cause.", broken);
        }
    }

    private static List<String> errors(String html, Schema schema) {
        Errors errors = new Errors(html);
        PropertyMap properties = properties(errors).toPropertyMap();
        Validator validator = schema.createValidator(properties);
        for (CheckerSchema checker : CHECKERS) {
            validator = new CombineValidator(validator, checker.createValidator(properties));
        }
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setContentSpacePolicy(XmlViolationPolicy.ALTER_INFOSET);
        parser.setXmlnsPolicy(XmlViolationPolicy.ALTER_INFOSET);
        parser.setMappingLangToXmlLang(true);
        parser.setContentHandler(validator.getContentHandler());
        parser.setErrorHandler(errors);
        try {
            parser.parse(new InputSource(new StringReader(html)));
        } catch (SAXException | IOException stopped) {
            errors.found.add(String.valueOf(stopped.getMessage()));
        }
        return errors.found;
    }

    /** Keeps errors with the line they are in; warnings are advice. */
    private static final class Errors implements ErrorHandler {

        private static final int SHOWN = 160;

        private final List<String> found = new ArrayList<>();
        private final String[] lines;

        Errors(String html) {
            this.lines = html.split("\n", -1);
        }

        @Override
        public void warning(SAXParseException advice) {}

        @Override
        public void error(SAXParseException wrong) {
            int line = wrong.getLineNumber();
            String where = line > 0 && line <= lines.length ? lines[line - 1].strip() : "";
            found.add(wrong.getMessage() + " In: " + where.substring(0, Math.min(SHOWN, where.length())));
        }

        @Override
        public void fatalError(SAXParseException wrong) {
            error(wrong);
        }
    }
}
