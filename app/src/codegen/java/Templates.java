import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns the page templates into Java. A file that would come out the same stays as it is: where no template and no source
 * changed there is nothing to compile.
 */
class Templates {

    public static void main(String[] args) throws IOException {
        Path module = Path.of(args[0]);
        Path target = Files.createDirectories(module.resolve("target"));
        Path draft = Files.createTempDirectory(target, "jte");
        Path code = Files.createDirectory(draft.resolve("code"));
        Path texts = Files.createDirectory(draft.resolve("texts"));
        try {
            TemplateEngine engine = TemplateEngine.create(
                    new DirectoryCodeResolver(module.resolve("src/main/jte")),
                    code,
                    ContentType.Html,
                    null,
                    "vn.thongsuot");
            engine.setBinaryStaticContent(true);
            engine.setTargetResourceDirectory(texts);
            engine.generateAll();
            bring(texts, target.resolve("classes"), "Generated.bin");
            bring(code, target.resolve("generated-sources/jte"), "Generated.java");
        } finally {
            remove(draft);
        }
    }

    /** Afterwards the files with this ending are the same in both folders. */
    private static void bring(Path from, Path to, String ending) throws IOException {
        for (Path file : files(to, ending)) {
            if (!Files.exists(from.resolve(to.relativize(file)))) {
                Files.delete(file);
            }
        }
        for (Path file : files(from, ending)) {
            Path place = to.resolve(from.relativize(file));
            if (!Files.exists(place) || Files.mismatch(file, place) >= 0) {
                Files.createDirectories(place.getParent());
                Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending)).toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList().reversed()) {
                Files.delete(file);
            }
        }
    }
}
