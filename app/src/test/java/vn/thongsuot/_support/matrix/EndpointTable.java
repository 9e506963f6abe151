package vn.thongsuot._support.matrix;

import java.util.List;

/**
 * The addresses of a module. Its constructor may ask for beans; it is found by its type, wherever it stands in the tests.
 */
public interface EndpointTable {

    /** Makes the cases that the addresses show, and lists the addresses. */
    List<Endpoint> list(MatrixWorld world);
}
