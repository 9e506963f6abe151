package vn.thongsuot.demo;

/**
 * One part of the demo world (Vietnamese: phần của tỉnh mẫu).
 *
 * @param name under which it is remembered as done
 * @param ofThePast whether it needs a clock that is the product's own; tests leave such parts out
 * @param atOnce whether it is made in one transaction; one that is not goes on by itself where it was stopped
 */
record DemoPart(String name, boolean ofThePast, boolean atOnce, Runnable work) {

    static DemoPart ofThePast(String name, Runnable work) {
        return new DemoPart(name, true, true, work);
    }

    void make(DemoSteps steps) {
        if (atOnce) {
            steps.once(name, work);
        } else {
            work.run();
        }
    }
}
