package vn.thongsuot.procedures.routes.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.AutomaticRule;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteOpinion;
import vn.thongsuot.procedures.RouteOutcome;
import vn.thongsuot.procedures.StepView;

/**
 * What follows a step and who is asked beside it, as text of a cell (Vietnamese: cột bước tiếp theo, cột lấy ý kiến): a line for
 * each, {@code key: label → step}, with {@code (từ chối)} behind it where it refuses and its conditions in brackets, {@code [chỉ khi đã
 * nộp đủ phí]}, before them when it is taken by itself, {@code [tự động khi đã nộp đủ phí]}; {@code key: agency → who; time; required}.
 */
final class Ways {

    private static final Pattern LINE = Pattern.compile("(?:([A-Za-z0-9_-]{1,40}):)?\\s*(.+?)\\s*(?:→|->|=>)\\s*(.*)");

    private static final Pattern REFUSED = Pattern.compile(
            "(.*?)\\s*\\(\\s*từ chối(?: giải quyết)?\\s*\\)\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern GUARDED = Pattern.compile("(.*?)\\s*\\[(?:chỉ )?khi (.*)\\]");

    private static final Pattern AUTOMATIC = Pattern.compile("(.*?)\\s*\\[tự động khi (.*)\\]");

    private final FileWords words;

    Ways(FileWords words) {
        this.words = words;
    }

    String exits(StepView step) {
        if (step.exits().size() == 1 && step.exits().getFirst().isPlain()) {
            return target(step.nextKey());
        }
        return step.exits().stream()
                .map(exit -> "%s: %s %s %s%s%s"
                        .formatted(
                                exit.key(),
                                FileWords.both(exit.label()),
                                FileWords.LEADS_TO,
                                target(exit),
                                words.automatic(exit.automatic()),
                                words.guards(exit.guards())))
                .collect(Collectors.joining("\n"));
    }

    String opinions(StepView step) {
        return step.opinions().stream()
                .map(opinion -> "%s: %s %s %s; %s; %s"
                        .formatted(
                                opinion.key(),
                                FileWords.both(opinion.agency()),
                                FileWords.LEADS_TO,
                                words.who(opinion.role(), opinion.place()),
                                words.time(opinion.budget()),
                                words.get(opinion.required() ? "route.file.required" : "route.file.optional")))
                .collect(Collectors.joining("\n"));
    }

    /**
     * @param next key of the step in the line below; null at the end of the table
     * @param keys key of a step by each way in which a table may call it, in plain words
     */
    List<RouteExit> readExits(String text, @Nullable String next, Map<String, String> keys) {
        if (text.isBlank()) {
            return List.of(RouteExit.to(next));
        }
        List<RouteExit> exits = new ArrayList<>();
        for (String line : text.split("\\n|;(?![^\\[\\]]*\\])")) {
            Matcher guarded = GUARDED.matcher(line.strip());
            List<ExitGuard> guards = guarded.matches() ? words.readGuards(guarded.group(2)) : List.of();
            Matcher automatic = AUTOMATIC.matcher(guarded.matches() ? guarded.group(1) : line.strip());
            AutomaticRule rule = automatic.matches() ? words.readAutomatic(automatic.group(2)) : null;
            Matcher match = LINE.matcher(
                    automatic.matches() ? automatic.group(1) : guarded.matches() ? guarded.group(1) : line.strip());
            if (match.matches()) {
                String key = Objects.requireNonNullElse(match.group(1), "e" + (exits.size() + 1));
                Matcher refused = REFUSED.matcher(match.group(3));
                boolean refuses = refused.matches();
                exits.add(new RouteExit(
                        key,
                        FileWords.readBoth(match.group(2)),
                        readTarget(refuses ? refused.group(1) : match.group(3), keys),
                        refuses ? RouteOutcome.REFUSED : RouteOutcome.GRANTED,
                        guards,
                        rule));
            } else if (!line.isBlank() && exits.isEmpty()) {
                exits.add(RouteExit.to(readTarget(line, keys)));
            }
        }
        return exits.isEmpty() ? List.of(RouteExit.to(next)) : exits;
    }

    List<RouteOpinion> readOpinions(String text) {
        List<RouteOpinion> opinions = new ArrayList<>();
        for (String line : text.split("\\n")) {
            Matcher match = LINE.matcher(line.strip());
            if (match.matches()) {
                String[] parts = match.group(3).split(";");
                WhoWords.Who who = words.readWho(parts[0].strip());
                opinions.add(new RouteOpinion(
                        Objects.requireNonNullElse(match.group(1), "y" + (opinions.size() + 1)),
                        FileWords.readBoth(match.group(2)),
                        who.place(),
                        who.role(),
                        TimeWords.read(parts.length > 1 ? parts[1] : "").orElse(java.time.Duration.ofHours(8)),
                        parts.length < 3 || Plain.of(parts[2]).equals(Plain.of(words.get("route.file.required")))));
            }
        }
        return opinions;
    }

    private String target(RouteExit exit) {
        return exit.isRefused()
                ? target(exit.nextKey()) + " (" + words.get("route.file.refused") + ")"
                : target(exit.nextKey());
    }

    private String target(@Nullable String key) {
        return key == null ? words.get("route.file.end") : key;
    }

    private @Nullable String readTarget(String text, Map<String, String> keys) {
        String plain = Plain.of(text).replaceAll("^(chuyen|den|sang|toi) ", "");
        if (plain.isEmpty() || plain.startsWith("ket thuc") || plain.equals(Plain.of(words.get("route.file.end")))) {
            return null;
        }
        return keys.getOrDefault(plain, text.strip());
    }
}
