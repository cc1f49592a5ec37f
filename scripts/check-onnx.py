"""Holds every file the model builder writes against the ONNX project's own checker, and every shape we state against its
shape inference. From the root of the project, with Debian's python3-onnx (Python without packages of ours):

    /usr/bin/python3 scripts/check-onnx.py              # builds the models first, with the project's Node
    /usr/bin/python3 scripts/check-onnx.py a.onnx ...   # files of your own

The status is 1 when a file does not pass.
"""

import pathlib
import subprocess
import sys
import tempfile

import onnx
from onnx import checker, shape_inference

ROOT = pathlib.Path(__file__).resolve().parent.parent


def build(folder):
    node = ROOT / "node_modules" / "node" / "bin" / "node"
    script = ROOT / "packages" / "nn" / "fixtures" / "write-built-models.ts"
    subprocess.run([node, script, folder], check=True, stdout=subprocess.DEVNULL)
    return sorted(pathlib.Path(folder).glob("*.onnx"))


def shape_of(value):
    return [d.dim_value if d.HasField("dim_value") else d.dim_param for d in value.type.tensor_type.shape.dim]


def contradictions(model):
    """Outputs for which the file states one number and shape inference another."""
    inferred = shape_inference.infer_shapes(model, check_type=True, strict_mode=True, data_prop=True)
    found = {value.name: value for value in inferred.graph.output}
    for output in model.graph.output:
        stated, other = shape_of(output), shape_of(found[output.name])
        fixed = [(a, b) for a, b in zip(stated, other) if isinstance(a, int) and isinstance(b, int)]
        if len(stated) != len(other) or any(a != b for a, b in fixed):
            yield f"output {output.name} is stated as {stated}, inferred as {other}"


def problems(path):
    try:
        model = onnx.load(path)
        checker.check_model(model, full_check=True)
        yield from contradictions(model)
    except (checker.ValidationError, shape_inference.InferenceError) as error:
        yield str(error).strip().splitlines()[0]


def main(files):
    with tempfile.TemporaryDirectory() as folder:
        paths = [pathlib.Path(file) for file in files] or build(folder)
        failed = 0
        for path in paths:
            found = list(problems(path))
            failed += bool(found)
            print(f"{path.stem}: {'; '.join(found) or 'ok'}")
    print(f"{len(paths)} files, {failed} refused, by onnx {onnx.__version__}")
    return 1 if failed or not paths else 0


sys.exit(main(sys.argv[1:]))
