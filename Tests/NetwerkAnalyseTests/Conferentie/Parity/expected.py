"""The best value of every question according to OR-Tools CP-SAT, with a model of its own.

  expected.py solve INSTANCES EXPECTED     solves and writes a line of JSON for each question
  expected.py compare INSTANCES EXPECTED ANSWERS
                                           compares with ours, and checks our people by the rules

Criteria are maximised one after another, each proven before the next; then the earliest moment and
the first people by number. Shares no code with the solver it checks.
"""
import json
import sys

from ortools.sat.python import cp_model

UNKNOWN, YES, NO = "?", "y", "n"


def read(path):
    with open(path) as lines:
        return [json.loads(line) for line in lines]


# ------------------------------------------------------------------ the model

class Model:
    def __init__(self, question):
        self.question, self.model = question, cp_model.CpModel()
        people, moments = question["people"], question["days"]
        self.at = [self.boolean() for _ in moments]
        self.there = [self.boolean() for _ in people]
        self.sure = [self.boolean() for _ in people]
        self.model.add_exactly_one(self.at) if moments else self.model.add_bool_or([])
        for person, there, sure in zip(people, self.there, self.sure):
            for moment, answer in zip(self.at, person["comes"]):
                if answer == NO:
                    self.model.add_implication(moment, ~there)
                if answer != YES:
                    self.model.add_implication(moment, ~sure)
            self.model.add_implication(sure, there)
        self.limit()
        self.criteria = self.objectives()

    def boolean(self):
        return self.model.new_bool_var("")

    def limit(self):
        question, model, there = self.question, self.model, self.there
        if question["places"] is not None:
            model.add(sum(there) <= question["places"])
        if question["latest"] is not None:
            for moment, day in zip(self.at, question["days"]):
                if day > question["latest"]:
                    model.add(moment == 0)
        for who in question["required"]:
            model.add(there[who] == 1)
        for who in question["excluded"]:
            model.add(there[who] == 0)
        for one, other in question["apart"]:
            model.add(there[one] + there[other] <= 1)
        for group in question["together"]:
            for one in group:
                model.add(there[one] == there[group[0]])
        for rule in question["accompanied"]:
            model.add(there[rule["who"]] <= sum(there[by] for by in rule["by"]))
        for rule in question["minimums"]:
            side = [there[who] for who, person in enumerate(question["people"])
                    if rule["side"] in person["sides"]]
            model.add(sum(side) >= rule["count"])
        for who, sharing in language_rules(question):
            model.add(there[who] <= sum(there[other] for other in sharing))

    def objectives(self):
        question = self.question
        objectives = [sum(self.sure[who] for who in question["required"])]
        for importance in (3, 2, 1):
            of_importance = [n for n, i in enumerate(question["questions"]) if i == importance]
            for helping in (self.sure, self.there):
                objectives.append(sum(self.served(n, helping, 1) for n in of_importance))
        objectives += [sum(self.sure), sum(self.there)]
        objectives.append(sum(self.served(n, self.there, 2) for n in range(len(question["questions"]))))
        objectives.append(sum(person["preference"] * there
                              for person, there in zip(question["people"], self.there)))
        return objectives

    def served(self, number, helping, least):
        enough = self.boolean()
        helpers = [helping[who] for who, person in enumerate(self.question["people"])
                   if number in person["helps"]]
        self.model.add(sum(helpers) >= least).only_enforce_if(enough)
        return enough

    def maximise(self, objective):
        self.model.maximize(objective)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        status = solver.solve(self.model)
        if status == cp_model.INFEASIBLE:
            return None
        assert status == cp_model.OPTIMAL, solver.status_name(status)
        return solver

    def solve(self):
        name, value, solver = self.question["name"], [], None
        for criterion in self.criteria:
            if isinstance(criterion, int):
                criterion = self.model.new_int_var(criterion, criterion, "")
            solver = self.maximise(criterion)
            if solver is None:
                return {"name": name, "status": "impossible"}
            value.append(round(solver.objective_value))
            self.model.add(criterion >= value[-1])
            self.model.clear_hints()
            for variable in self.at + self.there:
                self.model.add_hint(variable, solver.value(variable))
        days = self.question["days"]
        order = sorted(range(len(days)), key=lambda moment: (days[moment], moment))
        solver = self.maximise(sum(-rank * self.at[moment] for rank, moment in enumerate(order)))
        moment = next(m for m in range(len(days)) if solver.value(self.at[m]))
        self.model.add(self.at[moment] == 1)
        # Fifty people at a time, the first worth more than all after them.
        chosen = []
        for start in range(0, len(self.there), 50):
            block = self.there[start:start + 50]
            ranked = sum((1 << (len(block) - 1 - n)) * there for n, there in enumerate(block))
            solver = self.maximise(ranked)
            for n, there in enumerate(block):
                self.model.add(there == solver.value(there))
                chosen += [start + n] if solver.value(there) else []
        return {"name": name, "status": "proven", "value": value, "moment": moment, "people": chosen}


def language_rules(question):
    """Who needs somebody from a list, because they do not speak the language of the meeting."""
    if question["spoken"] is None:
        return
    for who, person in enumerate(question["people"]):
        own = set(person["languages"])
        if own and question["spoken"] not in own and not own & set(question["interpreters"]):
            yield who, [other for other, another in enumerate(question["people"])
                        if question["spoken"] in another["languages"] and own & set(another["languages"])]


# ------------------------------------------------------------------ the rules, read once more

def broken_rule(question, moment, people):
    """The first rule that a choice breaks, in words; None when it keeps to all."""
    chosen, persons = set(people), question["people"]
    if question["latest"] is not None and question["days"][moment] > question["latest"]:
        return "too late"
    if question["places"] is not None and len(chosen) > question["places"]:
        return "too many"
    for who in chosen:
        if persons[who]["comes"][moment] == NO:
            return f"{who} cannot come"
    if not chosen.issuperset(question["required"]) or chosen & set(question["excluded"]):
        return "required or excluded"
    if any(one in chosen and other in chosen for one, other in question["apart"]):
        return "apart"
    if any(0 < len(chosen & set(group)) < len(set(group)) for group in question["together"]):
        return "together"
    if any(rule["who"] in chosen and not chosen & set(rule["by"]) for rule in question["accompanied"]):
        return "alone"
    for rule in question["minimums"]:
        if sum(rule["side"] in persons[who]["sides"] for who in chosen) < rule["count"]:
            return "minimum"
    if any(who in chosen and not chosen & set(sharing) for who, sharing in language_rules(question)):
        return "language"
    return None


def worth(question, moment, people):
    persons = question["people"]
    sure = [who for who in people if persons[who]["comes"][moment] == YES]
    served = {n: sum(n in persons[who]["helps"] for who in people) for n in range(len(question["questions"]))}
    surely = {n for who in sure for n in persons[who]["helps"]}
    value = [len(set(question["required"]) & set(sure))]
    for importance in (3, 2, 1):
        numbers = [n for n, i in enumerate(question["questions"]) if i == importance]
        value += [sum(n in surely for n in numbers), sum(served[n] > 0 for n in numbers)]
    value += [len(sure), len(people), sum(count > 1 for count in served.values())]
    return value + [sum(persons[who]["preference"] for who in people)]


def differences(question, expected, answer):
    if answer["status"] != expected["status"]:
        yield f"status {answer['status']}, expected {expected['status']}"
    elif answer["status"] == "proven":
        rule = broken_rule(question, answer["moment"], answer["people"])
        if rule:
            yield f"our people break a rule: {rule}"
        if worth(question, answer["moment"], answer["people"]) != answer["value"]:
            yield "our people are not worth what we say"
        for part in ("value", "moment", "people"):
            if answer[part] != expected[part]:
                yield f"{part} {answer[part]}, expected {expected[part]}"


def compare(instances, expected, answers):
    wrong = 0
    assert len(instances) == len(expected) == len(answers), "not as many answers as questions"
    for question, peer, ours in zip(instances, expected, answers):
        assert question["name"] == peer["name"] == ours["name"]
        for difference in differences(question, peer, ours):
            wrong += 1
            print(f"{question['name']}: {difference}")
    possible = sum(peer["status"] == "proven" for peer in expected)
    print(f"{len(expected)} questions, {possible} with an answer: {wrong} differences")
    return 1 if wrong else 0


def main():
    instances = read(sys.argv[2])
    if sys.argv[1] == "compare":
        sys.exit(compare(instances, read(sys.argv[3]), read(sys.argv[4])))
    with open(sys.argv[3], "w") as output:
        for question in instances:
            output.write(json.dumps(Model(question).solve(), separators=(",", ":")) + "\n")


main()
