package auditway.insight.baseline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One report, and the ways in which people and programs write the same report otherwise. */
public final class ReportVariants {

    public static final String BASE = """
            # Harbour Care Partner Program Audit Report

            **Partner Name:** Quarzbach

            **Audit Date:** 3 May 2019

            ## Introduction

            The validation audit was conducted by Ada Byron of Proof Ltd at the Quarzbach office at Kai 4, Kiel, Germany, on 3 May 2019.

            ## About the Harbour Care Program

            Harbour Care is a programme.

            ## About Quarzbach

            Quarzbach looks after ports & ships.

            ## Audit Objectives and Methodology

            The objectives were:

            - to look
            - to learn

            Quarzbach was asked.

            ## Strengths

            - Quarzbach keeps its plans.

            ## 1. Care

            Care matters.

            Quarzbach has demonstrated the following:

            - ✓ Keeps runbooks
            - ✓ Keeps a "log" of changes

            ## 2. Rain

            Rain falls.

            Quarzbach has shown the following:

            - ✓ Big umbrellas
            """;

    private ReportVariants() {}

    /** By what is different. */
    static Map<String, UnaryOperator<String>> all() {
        Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
        characters(all);
        headings(all);
        lists(all);
        ticks(all);
        facts(all);
        inline(all);
        return all;
    }

    private static void characters(Map<String, UnaryOperator<String>> all) {
        all.put("a byte order mark", text -> "\ufeff" + text);
        all.put("two byte order marks and blank lines", text -> "\ufeff\ufeff\n\n" + text);
        all.put("lines end in CRLF", text -> text.replace("\n", "\r\n"));
        all.put("lines end in CR", text -> text.replace("\n", "\r"));
        all.put("no line at the end", String::strip);
        all.put("a zero-width space after a heading", swap("## Strengths", "## Strengths\u200b"));
        all.put("zero-width characters in words", swap("Keeps runbooks", "Kee\u200bps run\u2060books\ufeff"));
        all.put("a direction mark in a heading", swap("## Introduction", "## \u200eIntroduction\u200f"));
        all.put("soft hyphens", swap("runbooks", "run\u00adbooks"));
        all.put("spaces that do not break", text -> text.replace(" ", "\u00a0").replace("\u00a0\n", "\n"));
        all.put("narrow and wide spaces", swap("Keeps runbooks", "Keeps\u202f\u3000runbooks"));
        all.put("characters that cannot be kept", swap("keeps its plans", "keeps\u0002 its\u001b pl\ufffeans\u0000"));
        all.put("half of a pair", swap("keeps its plans", "keeps its\ud83c plans"));
        all.put("tabs between words", swap("Keeps runbooks", "Keeps\trunbooks"));
        all.put("a line separator", swap("Keeps runbooks", "Keeps\u2028runbooks"));
        all.put("a form feed", text -> text.replace("## 2. Rain", "\f## 2. Rain"));
    }

    private static void headings(Map<String, UnaryOperator<String>> all) {
        all.put(
                "an underlined title",
                swap(
                        "# Harbour Care Partner Program Audit Report",
                        "Harbour Care Partner Program Audit Report\n====="));
        all.put("an underlined heading", swap("## Introduction", "Introduction\n----"));
        all.put("all headings underlined", text -> text.replaceAll("(?m)^##? (.*)$", "$1\n------"));
        all.put("closing hashes", text -> text.replaceAll("(?m)^(##?) (.*)$", "$1 $2 $1"));
        all.put("bold headings", text -> text.replaceAll("(?m)^(##?) (.*)$", "$1 **$2**"));
        all.put("headings of other levels", text -> text.replaceAll("(?m)^## ", "#### "));
        all.put("an escaped full stop", swap("## 1. Care", "## 1\\. Care"));
        all.put("a number in brackets", swap("## 1. Care", "## 1) Care"));
        all.put("no space behind the number", swap("## 1. Care", "## 1.Care"));
        all.put("the word section", swap("## 1. Care", "## Section 1: Care"));
        all.put("capitals", swap("## Audit Objectives and Methodology", "## AUDIT OBJECTIVES AND METHODOLOGY"));
        all.put("no blank lines around headings", text -> text.replaceAll("\n\n(#+ .*)\n\n", "\n$1\n"));
        all.put("an anchor", swap("## Strengths", "## Strengths {#strengths}"));
        all.put("indented headings", text -> text.replaceAll("(?m)^##", "  ##"));
        all.put("rules between chapters", text -> text.replaceAll("(?m)^## ", "* * *\n\n## "));
        all.put("a comment", text -> "<!-- converted\n on Monday -->\n" + text);
        all.put("front matter", text -> "---\ntitle: x\n---\n\n" + text);
    }

    private static void lists(Map<String, UnaryOperator<String>> all) {
        for (var bullet : new String[] {"*", "+", "•", "·"}) {
            all.put("bullets " + bullet, text -> text.replaceAll("(?m)^- ", bullet + " "));
        }
        all.put("numbered lists", text -> text.replaceAll("(?m)^- ", "1. "));
        all.put("lists numbered with brackets", text -> text.replaceAll("(?m)^- ", "1) "));
        all.put("bullets behind tabs", text -> text.replaceAll("(?m)^- ", "-\t"));
        all.put("indented lists", text -> text.replaceAll("(?m)^- ", "  - "));
        all.put("lists indented like code", text -> text.replaceAll("(?m)^- ", "      - "));
        all.put("lists behind tabs", text -> text.replaceAll("(?m)^- ", "\t- "));
        all.put("a nested list", swap("- ✓ Keeps a", "  - ✓ Keeps a"));
        all.put("loose lists", text -> text.replaceAll("(?m)^- ", "\n- "));
        all.put("a lazy continuation", swap("Keeps runbooks", "Keeps\nrunbooks"));
        all.put("a hanging continuation", swap("Keeps runbooks", "Keeps\n  runbooks"));
        all.put("a hard line break", swap("Keeps runbooks", "Keeps  \n  runbooks"));
        all.put("a line break with a backslash", swap("Keeps runbooks", "Keeps\\\n  runbooks"));
        all.put("a line break of HTML", swap("Keeps runbooks", "Keeps<br>runbooks"));
        all.put("paragraphs of several lines", swap("Harbour Care is a programme", "Harbour Care is\na programme"));
        all.put("no blank line before lists", text -> text.replaceAll("\n\n(- )", "\n$1"));
        all.put("a quotation", text -> text.replaceAll("(?m)^(- ✓)", "> $1"));
        all.put("tables of capabilities", ReportVariants::inTables);
        all.put("check marks without bullets", text -> text.replace("- ✓", "✓"));
    }

    private static void ticks(Map<String, UnaryOperator<String>> all) {
        for (var tick : new String[] {
            "✔",
            "✔️",
            "✓️",
            "✅",
            "☑",
            "☑️",
            "√",
            "[x]",
            "[X]",
            "\\[x\\]",
            "**✓**",
            "&check;",
            "&#10003;",
            ":white_check_mark:",
            "[x] ✓",
            "✓\u00a0"
        }) {
            all.put("check marks " + tick, text -> text.replace("✓", tick));
        }
        all.put("check marks beside the words", text -> text.replace("✓ ", "✅"));
    }

    private static void facts(Map<String, UnaryOperator<String>> all) {
        all.put("__Name:__", text -> text.replaceAll("\\*\\*(.*?)\\*\\*", "__$1__"));
        all.put("**Name**:", text -> text.replaceAll("(Name|Date):\\*\\*", "$1**:"));
        all.put("Name: without emphasis", text -> text.replace("**", ""));
        all.put("**Name: what it says**", text -> text.replaceAll("(?m)^\\*\\*(.*):\\*\\* (.*)$", "**$1: $2**"));
        all.put("*Name:*", text -> text.replace("**", "*"));
        all.put("both in one paragraph", text -> text.replace("Quarzbach\n\n**Audit", "Quarzbach\n**Audit"));
        all.put("both with a hard break", text -> text.replace("Quarzbach\n\n**Audit", "Quarzbach  \n**Audit"));
        all.put(
                "both in a list",
                text -> text.replace("**Partner Name", "- **Partner Name").replace("**Audit Date", "- **Audit Date"));
        all.put(
                "both in a table",
                swap(
                        "**Partner Name:** Quarzbach\n\n**Audit Date:** 3 May 2019",
                        "| **Partner Name** | Quarzbach |\n|---|---|\n| **Audit Date** | 3 May 2019 |"));
        all.put("what it says one line below", swap("**Partner Name:** Quarzbach", "**Partner Name:**\nQuarzbach"));
        for (var day :
                new String[] {"3rd May 2019", "May 3, 2019", "2019-05-03", "03 May 2019", "3. May 2019", "3 MAY 2019"
                }) {
            all.put("the date " + day, swap("**Audit Date:** 3 May 2019", "**Audit Date:** " + day));
        }
    }

    private static void inline(Map<String, UnaryOperator<String>> all) {
        all.put("emphasis", swap("Keeps runbooks", "**Keeps** _run_books".replace("_run_books", "_runbooks_")));
        all.put("struck out and code", swap("Keeps runbooks", "~~Keeps~~ `runbooks`"));
        all.put("a link", swap("Keeps runbooks", "Keeps [runbooks](https://quarzbach.example/a_b \"T\")"));
        all.put("HTML marks", swap("Keeps runbooks", "<b>Keeps</b> <span class=\"x\">runbooks</span>"));
        all.put(
                "entities",
                text -> text.replace("ports & ships", "ports &amp; ships").replace("\"", "&quot;"));
        all.put("escapes", swap("ports & ships.", "ports \\& ships\\."));
        all.put("a paragraph in HTML", swap("Rain falls.", "<p>Rain falls.</p>"));
    }

    private static String inTables(String text) {
        return text.replaceAll("(?m)^- (✓) (.*)$", "| $1 | $2 |")
                .replaceAll("following:\n\n\\|", "following:\n\n| Met | Capability |\n| --- | --- |\n|");
    }

    private static UnaryOperator<String> swap(String from, String to) {
        return text -> {
            if (!text.contains(from)) {
                throw new IllegalStateException("The report does not contain " + from);
            }
            return text.replace(from, to);
        };
    }
}
