package vn.thongsuot.petitions.pictures;

/** A picture that tells nothing but what it shows; only {@link PictureCleaner} makes one (Vietnamese: ảnh đã làm sạch). */
public final class CleanPicture {

    private final byte[] content;

    CleanPicture(byte[] content) {
        this.content = content;
    }

    /** A JPEG without place, time, device or any other note. */
    public byte[] content() {
        return content.clone();
    }
}
