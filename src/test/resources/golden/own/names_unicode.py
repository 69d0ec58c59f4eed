"""Namen mit Umlauten, Строки, 料理 and emoji."""
import asyncio

größe = 3
π = 3.14159
料理 = ["寿司", "ラーメン"]


class Küche:
    def __init__(self, straße="Hauptstraße"):
        self.straße = straße

    async def koche(self, gericht, *, dauer=1):
        await asyncio.sleep(dauer)
        print(f"{gericht} 🍲 in der {self.straße}")
        return gericht[::-1]


async def main():
    küche = Küche()
    tasks = [asyncio.create_task(küche.koche(g, dauer=i), name=f"{g}🍜") for i, g in enumerate(料理, größe)]
    for t in tasks:
        print(t.get_name(), len(t.get_name()), await t)
    print("naïve café".encode("utf-8"), "é".encode(), b"\xc3\xa9".decode("utf-8"), "𝕏".isalpha(), "²".isdigit())
    print(sorted(["é", "z", "a", "🍲", "\uffff"]), "🍲🍜🍲".count("🍲"), "a🍲b".split("🍲"), "🍲".center(5, "-"), f"{'🍲':>3}|")
    print({"ключ": "значение"}, ("ß",), repr("👩‍🍳"), "İ".lower(), "ﬁ".upper())
    raise KeyError("Schlüssel fehlt 🔑")


asyncio.run(main())
