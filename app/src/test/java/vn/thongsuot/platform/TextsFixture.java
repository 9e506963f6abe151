package vn.thongsuot.platform;

/** The texts of the product for tests that need no application. */
public final class TextsFixture {

    private TextsFixture() {}

    public static Texts texts() {
        return new Texts();
    }
}
