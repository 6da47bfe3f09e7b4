// DEFINE: %{options} =
// DEFINE: %{fails} = not pebble-opt %s --attn-approximate='%{options}' 2>&1
// REDEFINE: %{options} = epsilon=0
// RUN: %{fails} | FileCheck %s --check-prefix=EPSILON
// REDEFINE: %{options} = epsilon=1
// RUN: %{fails} | FileCheck %s --check-prefix=EPSILON
// REDEFINE: %{options} = epsilon=nan
// RUN: %{fails} | FileCheck %s --check-prefix=EPSILON
// REDEFINE: %{options} = logit-bound=-1
// RUN: %{fails} | FileCheck %s --check-prefix=BOUND
// REDEFINE: %{options} = logit-bound=inf
// RUN: %{fails} | FileCheck %s --check-prefix=BOUND
// REDEFINE: %{options} = dynamic-size=0
// RUN: %{fails} | FileCheck %s --check-prefix=DYNAMIC
// REDEFINE: %{options} = machine=abacus
// RUN: %{fails} | FileCheck %s --check-prefix=MACHINE
// EPSILON: error: attn-approximate: epsilon must lie between 0 and 1, but is
// BOUND: error: attn-approximate: logit-bound must be positive and at most 7.0{{.*}}, but is
// DYNAMIC: error: attn-approximate: dynamic-size must be at least 1, but is 0
// MACHINE: error: attn-approximate: there is no machine 'abacus'; known are
module {}
