package vn.thongsuot.petitions.pictures;

import org.springframework.stereotype.Component;
import vn.thongsuot.platform.pictures.Redrawing;
import vn.thongsuot.platform.pictures.UnusablePictureException;
import vn.thongsuot.shared.DomainException;

/** Makes pictures of citizens tell nothing but what they show (Vietnamese: làm sạch ảnh). */
@Component
public class PictureCleaner {

    /** More points than any telephone takes. */
    private static final long MOST_POINTS = 120_000_000L;

    /** @throws DomainException PTN-019 for what is no readable JPEG or PNG, PTN-020 for one with too many points */
    public CleanPicture clean(byte[] content) {
        try {
            return new CleanPicture(Redrawing.jpeg(content, MOST_POINTS));
        } catch (UnusablePictureException refused) {
            throw new DomainException(
                    refused.isTooLarge() ? "PTN-020" : "PTN-019",
                    DomainException.Kind.INVALID,
                    String.valueOf(refused.getMessage()));
        }
    }
}
