package vn.thongsuot.scoring.frozen;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Computes a frozen round again and compares (Vietnamese: kiểm tra tệp đóng băng). A file is whole when writing it anew from its
 * own inputs gives the same bytes; where it does not, the check says what differs.
 */
public final class FrozenCheck {

    private static final int MOST = 20;

    private FrozenCheck() {}

    /**
     * Outcome of a check.
     *
     * @param hash that the file names; empty where it cannot be read
     * @param points how many points were computed again
     * @param findings message keys with what they are about; empty when all is right
     */
    public record Outcome(String hash, String title, int units, int points, List<Finding> findings) {

        public boolean isWhole() {
            return findings.isEmpty();
        }
    }

    /** What is wrong, as a message key under {@code score.verify.} and what it is about. */
    public record Finding(String key, List<String> parameters) {}

    public static Outcome check(byte[] content) {
        FrozenReader.Parsed parsed;
        try {
            parsed = FrozenReader.read(content);
        } catch (IllegalArgumentException e) {
            return new Outcome("", "", 0, 0, List.of(new Finding("unreadable", List.of())));
        }
        FrozenFile.Written again = FrozenFile.write(parsed.round());
        String stated = parsed.root().path(FrozenFile.HASH).asString("");
        List<Finding> findings = new ArrayList<>();
        if (!parsed.text().equals(again.text())) {
            differences(parsed.root(), JsonMapper.shared().readTree(again.text()), findings);
            findings.add(new Finding("changed", List.of(stated, again.hash())));
        }
        int leaves = parsed.round().set().leaves().size();
        int units = parsed.round().units().size();
        return new Outcome(stated, parsed.round().head().title(), units, leaves * units, findings);
    }

    /** Results that the file states otherwise than they are computed. */
    private static void differences(JsonNode stated, JsonNode computed, List<Finding> findings) {
        JsonNode units = computed.path("units");
        for (int i = 0; i < units.size() && findings.size() < MOST; i++) {
            JsonNode right = units.path(i);
            JsonNode said = stated.path("units").path(i);
            String name = right.path("name").asString();
            right.path("result").path("lines").properties().forEach(line -> {
                JsonNode other = said.path("result").path("lines").path(line.getKey());
                if (!line.getValue().equals(other) && findings.size() < MOST) {
                    findings.add(new Finding("line", List.of(name, line.getKey())));
                }
            });
            for (String key : List.of("max", "self", "total", "percent", "place", "class")) {
                if (!right.path("result").path(key).equals(said.path("result").path(key))) {
                    findings.add(new Finding("total", List.of(name)));
                    break;
                }
            }
        }
    }
}
