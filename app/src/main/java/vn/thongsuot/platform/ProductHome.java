package vn.thongsuot.platform;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.thongsuot.postgres.Settings;

/** The folder of this installation: keys, files, checkpoints, embedded database (Vietnamese: thư mục dữ liệu). */
@Component
public class ProductHome {

    private final Path path;

    public ProductHome(Environment environment) {
        this.path = Optional.ofNullable(environment.getProperty("thongsuot.home"))
                .map(Path::of)
                .orElseGet(() -> Settings.standard().home())
                .toAbsolutePath();
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }
}
