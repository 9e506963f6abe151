package vn.thongsuot.cli;

import java.io.PrintStream;
import java.util.List;

/** A command that works with the product's services (Vietnamese: lệnh quản trị). */
interface OperatorCommand {

    String name();

    /**
     * @return exit status
     * @throws WrongUseException when the arguments are not what the command takes
     */
    int run(List<String> args, PrintStream out);
}
