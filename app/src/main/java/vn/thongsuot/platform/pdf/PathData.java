package vn.thongsuot.platform.pdf;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the straight strokes of an SVG path: M, m, L, l, H, h, V, v, z (Vietnamese: dữ liệu nét vẽ). */
final class PathData {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?\\d+(?:\\.\\d+)?");

    private final Path2D path = new Path2D.Double();
    private final Matcher tokens;
    private double x;
    private double y;

    private PathData(String data) {
        tokens = TOKEN.matcher(data);
    }

    /** @throws IllegalArgumentException for a stroke that is not straight */
    static Path2D shape(String data) {
        PathData reading = new PathData(data);
        char command = ' ';
        while (reading.tokens.find()) {
            String token = reading.tokens.group();
            if (Character.isLetter(token.charAt(0))) {
                command = token.charAt(0);
                if (Character.toLowerCase(command) == 'z') {
                    reading.path.closePath();
                }
            } else {
                command = reading.stroke(command, Double.parseDouble(token));
            }
        }
        return reading.path;
    }

    /** Further numbers after a move draw lines. */
    private char stroke(char command, double first) {
        boolean relative = Character.isLowerCase(command);
        switch (Character.toLowerCase(command)) {
            case 'm', 'l' -> {
                x = relative ? x + first : first;
                y = relative ? y + next() : next();
            }
            case 'h' -> x = relative ? x + first : first;
            case 'v' -> y = relative ? y + first : first;
            default -> throw new IllegalArgumentException("Path has '%s', allowed: M L H V z.".formatted(command));
        }
        if (Character.toLowerCase(command) == 'm') {
            path.moveTo(x, y);
            return relative ? 'l' : 'L';
        }
        path.lineTo(x, y);
        return command;
    }

    private double next() {
        if (!tokens.find()) {
            throw new IllegalArgumentException("Path ends inside a point.");
        }
        return Double.parseDouble(tokens.group());
    }
}
