"""Jupyter's own test suite for kernels (Debian: python3-jupyter-kernel-test), run on the kernel of readout."""

import unittest

import jupyter_kernel_test


class ReadoutKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = ".net-csharp"
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("oops");'
    completion_samples = [
        {"text": "Console.Wri", "matches": ["Write", "WriteLine"]},
        {"text": "ret", "matches": ["return"]},
    ]
    complete_code_samples = ["1 + 1", "var x = 3;", "void F() { }"]
    incomplete_code_samples = ["for (var i = 0; i < 3; i++) {", "var x = Math.Max(1,"]
    invalid_code_samples = ["int int;"]
    code_generate_error = 'throw new InvalidOperationException("no");'
    code_execute_result = [{"code": "1 + 2", "result": "3"}]
    code_display_data = [
        {"code": 'display("x");', "mime": "text/plain"},
        {"code": 'DisplayAs("<b>1</b>", "text/html");', "mime": "text/html"},
    ]
    code_inspect_sample = "Console.WriteLine"
    supported_history_operations = ("tail", "range")


if __name__ == "__main__":
    unittest.main()
