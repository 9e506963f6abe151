package vn.thongsuot.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.thongsuot.identity.AccountKeeping;

/** Reads a password from the terminal, unseen, or as a line of what is piped in (Vietnamese: đọc mật khẩu). */
final class Passwords {

    private Passwords() {}

    static String read(Arguments arguments) {
        Console console = System.console();
        String password = console != null && console.isTerminal()
                ? new String(console.readPassword("Mật khẩu (ít nhất %d ký tự): ", AccountKeeping.SHORTEST_PASSWORD))
                : readLine();
        if (password.length() < AccountKeeping.SHORTEST_PASSWORD) {
            throw arguments.wrong("Mật khẩu phải có ít nhất %d ký tự.".formatted(AccountKeeping.SHORTEST_PASSWORD));
        }
        return password;
    }

    private static String readLine() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
