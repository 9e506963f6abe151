package vn.thongsuot.programme.reader;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a saved web page: blocks become lines, table cells stand between tabs (Vietnamese: văn bản của trang web). */
final class HtmlText {

    private static final Pattern PAGE =
            Pattern.compile("(?is)^\\s*(?:<!doctype\\s+html|<html|<\\?xml|<head|<body|<div|<p[ >]|<table).*");
    private static final Pattern HIDDEN =
            Pattern.compile("(?is)<(script|style|head|noscript|template|select|button)\\b.*?</\\1\\s*>|<!--.*?-->");
    private static final Pattern ROW = Pattern.compile("(?is)<tr\\b[^>]*>(.*?)</tr\\s*>");
    private static final Pattern BREAK = Pattern.compile(
            "(?i)</?(?:p|div|br|li|h[1-6]|ul|ol|table|section|article|header|footer|blockquote)\\b[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|#x[0-9a-fA-F]{1,5}|\\w{2,8});");
    private static final Map<String, String> NAMED = Map.of(
            "nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "ge", "≥", "le", "≤", "ndash", "–", "mdash",
            "—", "middot", "·");

    private HtmlText() {}

    static boolean isHtml(String text) {
        return PAGE.matcher(text.substring(0, Math.min(text.length(), 500))).matches();
    }

    static String of(String html) {
        String shown = HIDDEN.matcher(html).replaceAll(" ").replaceAll("[\\t\\r\\n]+", " ");
        Matcher rows = ROW.matcher(shown);
        String lines = rows.replaceAll(row -> Matcher.quoteReplacement("\n" + row(row.group(1)) + "\n"));
        String text = BREAK.matcher(lines).replaceAll("\n").replaceAll("<[^>]{0,2000}>", "");
        return entities(text).replaceAll(" *\\n[ \\n]*", "\n");
    }

    private static String row(String cells) {
        return BREAK.matcher(cells)
                .replaceAll(" ")
                .replaceAll("(?i)</t[dh]\\s*>\\s*(?=<t[dh])", "\t")
                .replaceAll("<[^>]{0,2000}>", "");
    }

    private static String entities(String text) {
        return ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(entity(m.group(1), m.group())));
    }

    private static String entity(String name, String whole) {
        if (name.startsWith("#")) {
            int code = name.charAt(1) == 'x'
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : " ";
        }
        return NAMED.getOrDefault(name, whole);
    }
}
