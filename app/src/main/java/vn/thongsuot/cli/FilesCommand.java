package vn.thongsuot.cli;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thongsuot.documents.FileKeeping;

/** {@code files}: is every stored file where the records say, and may all nodes read it? */
@Component
class FilesCommand implements OperatorCommand {

    private final FileKeeping files;

    FilesCommand(FileKeeping files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        return switch (String.join(" ", args)) {
            case "check" -> check(out);
            case "push" -> {
                out.printf("Đã đưa %d tệp vào kho dùng chung.%n", files.push());
                yield 0;
            }
            default -> throw new WrongUseException("files check | push");
        };
    }

    private int check(PrintStream out) {
        List<String> missing = files.findMissing();
        if (missing.isEmpty()) {
            out.println("Mọi tệp mà dữ liệu nhắc tới đều có trong kho.");
            return 0;
        }
        missing.forEach(hash -> out.println("Thiếu tệp: " + hash));
        out.printf("Thiếu %d tệp.%n", missing.size());
        return 1;
    }
}
