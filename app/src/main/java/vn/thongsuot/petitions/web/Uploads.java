package vn.thongsuot.petitions.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.petitions.pictures.CleanPicture;
import vn.thongsuot.petitions.pictures.PictureCleaner;
import vn.thongsuot.shared.DomainException;

/** Pictures as they come from a form, cleaned before anything else sees them. */
@Component
class Uploads {

    private static final int MOST = 3;

    private final PictureCleaner cleaner;

    Uploads(PictureCleaner cleaner) {
        this.cleaner = cleaner;
    }

    /** @throws DomainException PTN-018 for too many, PTN-019 and PTN-020 for what cannot be cleaned */
    List<CleanPicture> clean(@Nullable List<MultipartFile> files) throws IOException {
        List<CleanPicture> pictures = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (file.isEmpty()) {
                continue;
            }
            if (pictures.size() == MOST) {
                throw new DomainException("PTN-018", DomainException.Kind.INVALID, "too many pictures", MOST);
            }
            pictures.add(cleaner.clean(file.getBytes()));
        }
        return pictures;
    }
}
